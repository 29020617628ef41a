package org.zhibai.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook; each look has one. */
final class Looks {
  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Look.Type, XSSFFont> fonts = new EnumMap<>(Look.Type.class);

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.type(), this::font));
    style.setAlignment(look.align());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    style.setLocked(!look.open());
    if (look.shade() != Look.Shade.PLAIN) {
      byte[] colour = HexFormat.of().parseHex(look.shade().colour);
      style.setFillForegroundColor(new XSSFColor(colour, null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.edge(Look.GRID)) {
      style.setBorderTop(line(look, Look.TOP));
      style.setBorderBottom(line(look, Look.BOTTOM));
      style.setBorderLeft(line(look, Look.LEFT));
      style.setBorderRight(line(look, Look.RIGHT));
    }
    return style;
  }

  private static BorderStyle line(Look look, int side) {
    return look.edge(side) ? BorderStyle.MEDIUM : BorderStyle.THIN;
  }

  private XSSFFont font(Look.Type type) {
    XSSFFont font = workbook.createFont();
    font.setFontName(type.font);
    font.setFontHeight(type.size);
    if (type == Look.Type.LINK) {
      font.setUnderline(Font.U_SINGLE);
      font.setColor(IndexedColors.DARK_BLUE.getIndex());
    }
    return font;
  }
}
