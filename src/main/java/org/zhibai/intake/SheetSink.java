package org.zhibai.intake;

import org.zhibai.model.Look;

/** What takes the cells of a sheet as they are read. Rows and columns count from 1. */
interface SheetSink {

  /**
   * A row begins.
   *
   * @return false when no more rows are wanted
   */
  boolean row(int row, boolean hidden);

  /** A cell of text; a boolean is {@code TRUE} or {@code FALSE}. */
  void text(int column, String text, boolean formula);

  /** A cell with a number, which is the reader's own and must not be kept. */
  void number(int column, Decimal number, CellFormat format, boolean formula);

  /** A cell with an error value, {@code #REF!}. */
  void error(int column, String code);

  /** A formula whose result wasn't saved. */
  void withoutResult(int column);

  /** A merged region. */
  default void merged(Region region) {}

  /** Hidden columns. */
  default void hiddenColumns(int first, int last) {}

  /** How wide columns are, in characters. */
  default void width(int first, int last, double characters) {}

  /** Whether it wants to know how cells look, and how high rows are. */
  default boolean looks() {
    return false;
  }

  /** How a cell looks, filled in or not; told before what it holds. */
  default void look(int column, Look look) {}

  /** How high a row is, in points; told of the first rows. */
  default void height(int row, double points) {}

  /** What columns in characters and rows in points are of which nothing else is told. */
  default void usual(double width, double height) {}

  /** No lines are shown between cells. */
  default void withoutLines() {}

  /** The sheet is over. */
  default void end() {}

  /** A rectangle of cells. */
  record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    boolean contains(int row, int column) {
      return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** As spreadsheets write it, {@code D9:D10}. */
    String ref() {
      return SheetCell.letters(firstColumn)
          + firstRow
          + ":"
          + SheetCell.letters(lastColumn)
          + lastRow;
    }
  }
}
