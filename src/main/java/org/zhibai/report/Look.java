package org.zhibai.report;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell of a blank workbook looks.
 *
 * @param format number format, {@code General} for text
 * @param open whether staff may type into it
 * @param edges {@link #NONE}, or {@link #GRID} with the sides that are a table's outer edge
 */
record Look(
    Type type, HorizontalAlignment align, String format, Shade shade, boolean open, int edges) {
  static final int NONE = 0;
  static final int GRID = 1;
  static final int TOP = 2;
  static final int BOTTOM = 4;
  static final int LEFT = 8;
  static final int RIGHT = 16;

  /** A typeface at a size. */
  enum Type {
    COVER("黑体", 24),
    TITLE("黑体", 16),
    SUBTITLE("宋体", 14),
    HEADER("黑体", 10),
    BODY("宋体", 10.5),
    TABLE("宋体", 10),
    LINK("宋体", 10),
    SMALL("宋体", 9);

    final String font;
    final double size;

    Type(String font, double size) {
      this.font = font;
      this.size = size;
    }
  }

  /** What a cell's ground tells. */
  enum Shade {
    PLAIN("FFFFFF"),
    HEADER("F2F2F2"),
    REQUIRED("FFF2CC"),
    CALCULATED("DDEBF7"),
    CLOSED("EDEDED");

    final String colour;

    Shade(String colour) {
      this.colour = colour;
    }
  }

  static Look text(Type type, HorizontalAlignment align) {
    return new Look(type, align, "General", Shade.PLAIN, false, NONE);
  }

  Look shaded(Shade other) {
    return new Look(type, align, format, other, open, edges);
  }

  Look formatted(String other) {
    return new Look(type, align, other, shade, open, edges);
  }

  Look opened() {
    return new Look(type, align, format, shade, true, edges);
  }

  Look edged(int other) {
    return new Look(type, align, format, shade, open, other | GRID);
  }

  boolean edge(int side) {
    return (edges & side) != 0;
  }
}
