package org.zhibai.report;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a cell of the findings workbook looks.
 *
 * @param fill behind the text; null for none
 * @param wrap whether text goes on in a second line; otherwise it shrinks to fit
 * @param edge whether a hairline runs below, as in a table
 * @param format number format; empty for text
 * @param literal whether a spreadsheet must keep the text as text when somebody edits it
 */
record Face(
    Letters letters,
    @Nullable Tint fill,
    HorizontalAlignment across,
    boolean wrap,
    boolean edge,
    String format,
    boolean literal) {

  /**
   * How the letters look.
   *
   * @param size in points
   * @param latin whether there are digits and letters only
   */
  record Letters(int size, boolean bold, boolean underlined, boolean latin, Tint ink) {}

  /** Size of ordinary text. */
  static final int ORDINARY = 10;

  /** Text outside a table. */
  static final Face PLAIN =
      new Face(
          new Letters(ORDINARY, false, false, false, Tint.INK),
          null,
          HorizontalAlignment.LEFT,
          true,
          false,
          "",
          false);

  /** Text in a table. */
  static final Face TEXT = new Face(PLAIN.letters, null, PLAIN.across, true, true, "", false);

  /** A short word in the middle of its column. */
  static final Face WORD = TEXT.centred();

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

  /** Size of the letters, in points. */
  int size() {
    return letters.size();
  }

  /** Whether the text keeps off the cell's sides. */
  boolean indented() {
    return edge && across != HorizontalAlignment.CENTER;
  }

  Face sized(int points) {
    return with(new Letters(points, letters.bold, letters.underlined, letters.latin, letters.ink));
  }

  Face bolder() {
    return with(new Letters(size(), true, letters.underlined, letters.latin, letters.ink));
  }

  Face in(Tint ink) {
    return with(new Letters(size(), letters.bold, letters.underlined, letters.latin, ink));
  }

  Face linked() {
    return with(new Letters(size(), letters.bold, true, letters.latin, Tint.ACCENT));
  }

  Face asLatin() {
    return with(new Letters(size(), letters.bold, letters.underlined, true, letters.ink));
  }

  Face on(Tint ground) {
    return new Face(letters, ground, across, wrap, edge, format, literal);
  }

  Face centred() {
    return aligned(HorizontalAlignment.CENTER);
  }

  Face aligned(HorizontalAlignment side) {
    return new Face(letters, fill, side, wrap, edge, format, literal);
  }

  Face unwrapped() {
    return new Face(letters, fill, across, false, edge, format, literal);
  }

  Face number(String pattern) {
    return new Face(letters, fill, HorizontalAlignment.RIGHT, false, edge, pattern, literal)
        .asLatin();
  }

  Face asLiteral() {
    return new Face(letters, fill, across, wrap, edge, format, true);
  }

  private Face with(Letters other) {
    return new Face(other, fill, across, wrap, edge, format, literal);
  }
}
