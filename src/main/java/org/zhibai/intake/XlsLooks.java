package org.zhibai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Look;
import org.zhibai.model.Look.Border;
import org.zhibai.model.Look.Face;

/** How the styles of an {@code .xls} workbook look. */
final class XlsLooks {
  /** No font has this number. */
  private static final int SKIPPED = 4;

  /** The weight from which on a font is bold. */
  private static final int BOLD = 700;

  private final List<FontRecord> fonts = new ArrayList<>();
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();
  private final Map<Integer, HSSFColor> usual = HSSFColor.getIndexHash();
  private final Map<Integer, Look> known = new HashMap<>();
  private @Nullable PaletteRecord palette;

  /** Takes what a record says of styles, if anything. */
  void take(Record record) {
    if (record instanceof FontRecord font) {
      fonts.add(font);
    } else if (record instanceof ExtendedFormatRecord style) {
      styles.add(style);
    } else if (record instanceof PaletteRecord colors) {
      palette = colors;
    }
  }

  /** How a style looks; plain when there is no such style. */
  Look of(int style) {
    return style < 0 || style >= styles.size()
        ? Look.PLAIN
        : known.computeIfAbsent(style, fresh -> look(styles.get(fresh)));
  }

  private Look look(ExtendedFormatRecord style) {
    int fill = style.getAdtlFillPattern();
    return new Look(
        face(style.getFontIndex()),
        fill == 0 ? Look.NO_COLOR : rgb(style.getFillForeground()),
        XlsxLooks.across(across(style.getAlignment())),
        XlsxLooks.down(down(style.getVerticalAlignment())),
        style.getWrapText(),
        style.getIndent(),
        border(style.getBorderLeft(), style.getLeftBorderPaletteIdx()),
        border(style.getBorderRight(), style.getRightBorderPaletteIdx()),
        border(style.getBorderTop(), style.getTopBorderPaletteIdx()),
        border(style.getBorderBottom(), style.getBottomBorderPaletteIdx()));
  }

  private static HorizontalAlignment across(short code) {
    return code >= 0 && code < HorizontalAlignment.values().length
        ? HorizontalAlignment.forInt(code)
        : HorizontalAlignment.GENERAL;
  }

  private static VerticalAlignment down(short code) {
    return code >= 0 && code < VerticalAlignment.values().length
        ? VerticalAlignment.forInt(code)
        : VerticalAlignment.BOTTOM;
  }

  private Face face(int index) {
    int place = index < SKIPPED ? index : index - 1;
    if (place < 0 || place >= fonts.size()) {
      return Face.PLAIN;
    }
    FontRecord font = fonts.get(place);
    String name = font.getFontName();
    return new Face(
        name == null ? "" : name,
        font.getFontHeight() / 20.0,
        font.getBoldWeight() >= BOLD,
        font.isItalic(),
        font.getUnderline() != 0,
        font.isStruckout(),
        rgb(font.getColorPaletteIndex()));
  }

  private Border border(short style, short color) {
    return style <= 0 || style >= BorderStyle.values().length
        ? Border.NONE
        : new Border(XlsxLooks.stroke(BorderStyle.valueOf(style)), rgb(color));
  }

  private int rgb(int index) {
    byte[] own = palette == null ? null : palette.getColor(index);
    if (own != null) {
      return (own[0] & 0xFF) << 16 | (own[1] & 0xFF) << 8 | own[2] & 0xFF;
    }
    HSSFColor color = usual.get(index);
    if (color == null) {
      return Look.NO_COLOR;
    }
    short[] parts = color.getTriplet();
    return parts[0] << 16 | parts[1] << 8 | parts[2];
  }
}
