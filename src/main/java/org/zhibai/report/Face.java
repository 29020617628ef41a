package org.zhibai.report;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks.
 *
 * @param size of the letters, in points
 * @param fill behind the text; null for none
 * @param wrap whether text goes on in a second line; otherwise numbers shrink to fit
 * @param edge whether a hairline runs below
 * @param format number format; empty for text
 * @param literal whether a spreadsheet must keep the text as text when somebody edits it
 */
record Face(
    int size,
    boolean bold,
    Tint ink,
    @Nullable Tint fill,
    HorizontalAlignment across,
    boolean wrap,
    boolean edge,
    boolean underlined,
    String format,
    boolean literal) {

  /** Size of ordinary text. */
  static final int ORDINARY = 10;

  /** Text outside a table. */
  static final Face PLAIN =
      new Face(
          ORDINARY, false, Tint.INK, null, HorizontalAlignment.LEFT, true, false, false, "", false);

  /** Text in a table. */
  static final Face TEXT = PLAIN.withEdge();

  /** A short word in the middle of its column. */
  static final Face WORD = TEXT.centred();

  /** A link in a table. */
  static final Face LINK = TEXT.linked();

  /** A whole number in a table. */
  static final Face COUNT = TEXT.number("#,##0");

  /** Smaller, paler text beside the point. */
  static final Face ASIDE = PLAIN.sized(9).in(Tint.MUTED);

  /** Heading of a sheet. */
  static final Face TITLE = PLAIN.sized(18).bolder().in(Tint.ACCENT).unwrapped();

  /** Heading of a part of a sheet. */
  static final Face SECTION = PLAIN.sized(12).bolder().in(Tint.ACCENT).unwrapped();

  /** Heading of a column. */
  static final Face HEADER = PLAIN.bolder().in(Tint.WHITE).on(Tint.ACCENT).centred();

  Face sized(int points) {
    return new Face(points, bold, ink, fill, across, wrap, edge, underlined, format, literal);
  }

  Face bolder() {
    return new Face(size, true, ink, fill, across, wrap, edge, underlined, format, literal);
  }

  Face in(Tint letters) {
    return new Face(size, bold, letters, fill, across, wrap, edge, underlined, format, literal);
  }

  Face on(Tint ground) {
    return new Face(size, bold, ink, ground, across, wrap, edge, underlined, format, literal);
  }

  Face centred() {
    return aligned(HorizontalAlignment.CENTER);
  }

  Face aligned(HorizontalAlignment side) {
    return new Face(size, bold, ink, fill, side, wrap, edge, underlined, format, literal);
  }

  Face unwrapped() {
    return new Face(size, bold, ink, fill, across, false, edge, underlined, format, literal);
  }

  Face withEdge() {
    return new Face(size, bold, ink, fill, across, wrap, true, underlined, format, literal);
  }

  Face linked() {
    return new Face(size, bold, Tint.ACCENT, fill, across, wrap, edge, true, format, literal);
  }

  Face number(String pattern) {
    return new Face(
        size,
        bold,
        ink,
        fill,
        HorizontalAlignment.RIGHT,
        false,
        edge,
        underlined,
        pattern,
        literal);
  }

  Face asLiteral() {
    return new Face(size, bold, ink, fill, across, wrap, edge, underlined, format, true);
  }
}
