package org.zhibai.model;

/**
 * What stands in one cell of a form: a {@link Figure}, a {@link Growth}, {@link Words} or a {@link
 * Blank}. Rules may speak of all entries at once ({@code Entry( required, filled == false )}).
 */
public sealed interface Entry permits Figure, Growth, Words, Blank {

  /** The line the cell belongs to. */
  Line line();

  /** Whose, of which year, in which column. */
  Place place();

  /** Text of the cell as shown; empty when the cell is blank. */
  String shown();

  /** Where it stands. */
  CellAddress cell();

  /** What the column holds. */
  ColumnRole role();

  /** Whether the cell holds what it should. */
  default boolean filled() {
    return !(this instanceof Blank);
  }

  /** Whether the workbook has the cell at all: its sheet, its line and its column are there. */
  default boolean present() {
    return !(this instanceof Blank blank) || !blank.reason().missing();
  }

  /** Whether the cell is there and nothing was filled in; {@code —} and {@code …} are answers. */
  default boolean leftBlank() {
    return this instanceof Blank blank && blank.reason() == Blank.Reason.NOT_FILLED;
  }

  /** Code of the line, {@code 02.01}. */
  default String code() {
    return line().code();
  }

  /** Name of the line. */
  default String name() {
    return line().name();
  }

  /** Form number, {@code 02}. */
  default String form() {
    return line().form();
  }

  /** Unit of measure. */
  default String measure() {
    return line().measure();
  }

  /** Type of the line in its Chinese word, {@code 存量}. */
  default String type() {
    return line().type().word();
  }

  /** Whether the line counts things: only non-negative whole numbers may stand here. */
  default boolean counting() {
    return line().counting();
  }

  /** Whether this cell must be filled in: the period's own figure of a required line. */
  default boolean required() {
    return line().required() && (role().ofThePeriod() || role() == ColumnRole.PART);
  }

  /** Code of the reporting unit. */
  default String reporter() {
    return place().reporter();
  }

  /** Reporting period. */
  default int year() {
    return place().year();
  }

  /** Key of the column. */
  default String column() {
    return place().column();
  }

  /** Whether the column holds the period's own figure (本年, 年末在册). */
  default boolean ofThePeriod() {
    return role().ofThePeriod();
  }
}
