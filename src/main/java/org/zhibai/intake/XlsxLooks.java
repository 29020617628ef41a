package org.zhibai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.model.ThemesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Look;
import org.zhibai.model.Look.Across;
import org.zhibai.model.Look.Border;
import org.zhibai.model.Look.Down;
import org.zhibai.model.Look.Face;
import org.zhibai.model.Look.Stroke;

/** How the styles of an {@code .xlsx} workbook look. */
final class XlsxLooks {
  private final StylesTable styles;
  private final Map<Integer, Look> known = new HashMap<>();

  private XlsxLooks(StylesTable styles) {
    this.styles = styles;
  }

  /** Reads the styles; there are none where they can't be made out. */
  static XlsxLooks read(@Nullable InputStream styles, @Nullable InputStream theme) {
    try {
      StylesTable table = styles == null ? new StylesTable() : new StylesTable(styles);
      if (theme != null) {
        table.setTheme(new ThemesTable(theme));
      }
      return new XlsxLooks(table);
    } catch (IOException | RuntimeException e) {
      return new XlsxLooks(new StylesTable());
    }
  }

  /** How a style looks; plain when there is no such style. */
  Look of(int style) {
    Look look = known.get(style);
    if (look == null) {
      look = read(style);
      known.put(style, look);
    }
    return look;
  }

  private Look read(int index) {
    if (index < 0 || index >= styles.getNumCellStyles()) {
      return Look.PLAIN;
    }
    try {
      return look(styles.getStyleAt(index));
    } catch (RuntimeException e) {
      return Look.PLAIN;
    }
  }

  private static Look look(XSSFCellStyle style) {
    return new Look(
        face(style.getFont()),
        ground(style),
        across(style.getAlignment()),
        down(style.getVerticalAlignment()),
        style.getWrapText(),
        style.getIndention(),
        border(style.getBorderLeft(), style.getLeftBorderXSSFColor()),
        border(style.getBorderRight(), style.getRightBorderXSSFColor()),
        border(style.getBorderTop(), style.getTopBorderXSSFColor()),
        border(style.getBorderBottom(), style.getBottomBorderXSSFColor()));
  }

  private static Face face(XSSFFont font) {
    String name = font.getFontName();
    return new Face(
        name == null ? "" : name,
        font.getFontHeightInPoints() == 0 ? Face.PLAIN.points() : font.getFontHeight() / 20.0,
        font.getBold(),
        font.getItalic(),
        font.getUnderline() != FontUnderline.NONE.getByteValue(),
        font.getStrikeout(),
        rgb(font.getXSSFColor()));
  }

  private static int ground(XSSFCellStyle style) {
    FillPatternType pattern = style.getFillPattern();
    if (pattern == FillPatternType.NO_FILL) {
      return Look.NO_COLOR;
    }
    int color = rgb(style.getFillForegroundColorColor());
    return pattern == FillPatternType.SOLID_FOREGROUND || color != Look.NO_COLOR
        ? color
        : rgb(style.getFillBackgroundColorColor());
  }

  private static int rgb(@Nullable XSSFColor color) {
    if (color == null || color.isAuto()) {
      return Look.NO_COLOR;
    }
    byte[] tinted = color.getRGBWithTint();
    byte[] rgb = tinted == null ? color.getRGB() : tinted;
    return rgb == null || rgb.length < 3
        ? Look.NO_COLOR
        : (rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | rgb[2] & 0xFF;
  }

  static Across across(HorizontalAlignment alignment) {
    return switch (alignment) {
      case GENERAL -> Across.BY_CONTENT;
      case RIGHT -> Across.RIGHT;
      case CENTER, CENTER_SELECTION, DISTRIBUTED -> Across.CENTER;
      default -> Across.LEFT;
    };
  }

  static Down down(VerticalAlignment alignment) {
    return switch (alignment) {
      case TOP, JUSTIFY -> Down.TOP;
      case CENTER, DISTRIBUTED -> Down.MIDDLE;
      case BOTTOM -> Down.BOTTOM;
    };
  }

  private static Border border(BorderStyle style, @Nullable XSSFColor color) {
    return style == BorderStyle.NONE ? Border.NONE : new Border(stroke(style), rgb(color));
  }

  static Stroke stroke(BorderStyle style) {
    return switch (style) {
      case NONE -> Stroke.NONE;
      case THIN, HAIR -> Stroke.THIN;
      case MEDIUM -> Stroke.MEDIUM;
      case THICK -> Stroke.THICK;
      case DOUBLE -> Stroke.DOUBLE;
      case DOTTED -> Stroke.DOTTED;
      default -> Stroke.DASHED;
    };
  }
}
