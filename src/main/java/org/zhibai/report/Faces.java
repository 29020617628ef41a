package org.zhibai.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a findings workbook, each made once. */
final class Faces {
  private static final String CHINESE = "微软雅黑";
  private static final String LATIN = "Arial";

  private final XSSFWorkbook workbook;
  private final Map<Face, CellStyle> styles = new HashMap<>();
  private final Map<Face.Letters, Font> fonts = new HashMap<>();

  Faces(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont ordinary = workbook.getFontAt(0);
    ordinary.setFontName(LATIN);
    ordinary.setFontHeightInPoints((short) Face.ORDINARY);
  }

  /** The style of a face. */
  CellStyle style(Face face) {
    return styles.computeIfAbsent(face, this::make);
  }

  private CellStyle make(Face face) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(face.letters(), this::font));
    style.setAlignment(face.across());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(face.wrap());
    style.setShrinkToFit(!face.wrap());
    style.setIndention((short) (face.indented() ? 1 : 0));
    style.setQuotePrefixed(face.literal());
    if (!face.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(face.format()));
    }
    if (face.fill() != null) {
      style.setFillForegroundColor(face.fill().color());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (face.edge()) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(Tint.HAIRLINE.color());
    }
    return style;
  }

  private Font font(Face.Letters letters) {
    XSSFFont font = workbook.createFont();
    font.setFontName(letters.latin() ? LATIN : CHINESE);
    font.setFontHeightInPoints((short) letters.size());
    font.setBold(letters.bold());
    font.setUnderline(letters.underlined() ? Font.U_SINGLE : Font.U_NONE);
    font.setColor(letters.ink().color());
    return font;
  }
}
