package org.zhibai.model;

/**
 * How a cell looks in its workbook. Colours are RGB; {@link #NO_COLOR} where none is stated.
 *
 * @param ground colour behind the text
 * @param wrapped whether a long text goes on in the next line of the cell
 * @param indent by how many characters the text is moved in
 */
public record Look(
    Face face,
    int ground,
    Across across,
    Down down,
    boolean wrapped,
    int indent,
    Border left,
    Border right,
    Border top,
    Border bottom) {

  /** No colour is stated. */
  public static final int NO_COLOR = -1;

  /** A cell of which nothing is stated. */
  public static final Look PLAIN =
      new Look(
          Face.PLAIN,
          NO_COLOR,
          Across.BY_CONTENT,
          Down.BOTTOM,
          false,
          0,
          Border.NONE,
          Border.NONE,
          Border.NONE,
          Border.NONE);

  /**
   * What the text is written in.
   *
   * @param font name of the font; empty where none is stated
   * @param points its size
   */
  public record Face(
      String font,
      double points,
      boolean bold,
      boolean italic,
      boolean underlined,
      boolean struck,
      int ink) {
    /** Where nothing is stated. */
    public static final Face PLAIN = new Face("", 11, false, false, false, false, NO_COLOR);
  }

  /** Where the text stands from left to right. */
  public enum Across {
    /** Numbers to the right, texts to the left. */
    BY_CONTENT,
    LEFT,
    CENTER,
    RIGHT
  }

  /** Where the text stands from top to bottom. */
  public enum Down {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** The line on a side of the cell. */
  public record Border(Stroke stroke, int ink) {
    /** No line. */
    public static final Border NONE = new Border(Stroke.NONE, NO_COLOR);
  }

  /** A kind of line. */
  public enum Stroke {
    NONE,
    THIN,
    MEDIUM,
    THICK,
    DASHED,
    DOTTED,
    DOUBLE
  }

  /** Whether an empty cell is seen. */
  public boolean visible() {
    return ground != NO_COLOR
        || left.stroke() != Stroke.NONE
        || right.stroke() != Stroke.NONE
        || top.stroke() != Stroke.NONE
        || bottom.stroke() != Stroke.NONE;
  }
}
