package org.zhibai.model;

import java.util.List;

/**
 * Some rows of a sheet as they look in the workbook.
 *
 * @param at the sheet
 * @param first number of the first row, from 1; rows without a cell are there, empty
 * @param more whether rows follow the last one
 * @param widths of the columns in characters, as far as the sheet states them; 0 where it doesn't,
 *     −1 of a hidden column
 * @param merged rectangles that are shown as one cell; those of a sheet that was read to its end
 */
public record SheetGrid(
    CellAddress at,
    int first,
    boolean more,
    List<Double> widths,
    List<Merged> merged,
    List<Row> rows) {

  /**
   * A row.
   *
   * @param cells from the first column to the last that holds something
   */
  public record Row(int number, boolean hidden, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param text as shown
   * @param number whether it holds a number
   * @param formula whether a formula gives it
   */
  public record Cell(String text, boolean number, boolean formula) {
    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell("", false, false);
  }

  /** A rectangle shown as one cell; rows and columns from 1. */
  public record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

  /** How many columns hold something. */
  public int columns() {
    int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return merged.stream().mapToInt(Merged::lastColumn).reduce(widest, Math::max);
  }

  /** A cell of the rows read; an empty one beside them. */
  public Cell cell(int row, int column) {
    int index = row - first;
    if (index < 0 || index >= rows.size()) {
      return Cell.EMPTY;
    }
    List<Cell> cells = rows.get(index).cells();
    return column >= 1 && column <= cells.size() ? cells.get(column - 1) : Cell.EMPTY;
  }
}
