package org.zhibai.model;

import java.util.List;

/**
 * Some rows of a sheet as they look in the workbook.
 *
 * @param first number of the first row, from 1; rows without a cell are there, empty
 */
public record SheetGrid(SheetOutline outline, int first, List<Row> rows) {

  /**
   * A row.
   *
   * @param cells from the first column to the last that is seen
   */
  public record Row(int number, boolean hidden, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param text as shown
   * @param number whether it holds a number
   * @param formula whether a formula gives it
   */
  public record Cell(String text, boolean number, boolean formula, Look look) {
    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell("", false, false, Look.PLAIN);
  }

  /** Whether a row is among those read. */
  public boolean holds(int row) {
    return row >= first && row < first + rows.size();
  }

  /** A cell of the rows read; an empty one beside them. */
  public Cell cell(int row, int column) {
    if (!holds(row)) {
      return Cell.EMPTY;
    }
    List<Cell> cells = rows.get(row - first).cells();
    return column >= 1 && column <= cells.size() ? cells.get(column - 1) : Cell.EMPTY;
  }
}
