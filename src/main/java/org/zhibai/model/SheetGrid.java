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
   * @param hidden whether spreadsheet programs don't show it
   * @param cells from the first column to the last that is seen
   */
  public record Row(boolean hidden, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param text as shown
   * @param number whether it holds a number
   */
  public record Cell(String text, boolean number, Look look) {
    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell("", false, Look.PLAIN);
  }

  /** Whether a row is among those read. */
  public boolean holds(int row) {
    return row >= first && row < first + rows.size();
  }

  /** Whether a row is among those read and spreadsheet programs don't show it. */
  public boolean hidden(int row) {
    return holds(row) && rows.get(row - first).hidden();
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
