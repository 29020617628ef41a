package org.zhibai.model;

import java.util.List;

/**
 * A sheet without its cells: how long and wide it is, and what is shown as one cell.
 *
 * @param at the sheet
 * @param last number of the last row that is seen; 0 of a sheet without any
 * @param columns how many columns are seen
 * @param widths of the columns in characters, as far as the sheet states them; 0 where it doesn't,
 *     −1 of a hidden column
 * @param heights of the first rows in points, as far as the sheet states them; 0 where it doesn't
 * @param usualWidth of a column without a stated one
 * @param usualHeight of a row without a stated one
 * @param lines whether lines are shown between cells that have none of their own
 * @param merged rectangles that are shown as one cell
 */
public record SheetOutline(
    CellAddress at,
    int last,
    int columns,
    List<Double> widths,
    List<Double> heights,
    double usualWidth,
    double usualHeight,
    boolean lines,
    List<Merged> merged) {

  /** A rectangle shown as one cell; rows and columns from 1. */
  public record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

  /** Width of a column in characters; 0 of a hidden one. */
  public double width(int column) {
    double stated = column <= widths.size() ? widths.get(column - 1) : 0;
    return stated < 0 ? 0 : stated == 0 ? usualWidth : stated;
  }

  /** Height of a row in points. */
  public double height(int row) {
    double stated = row <= heights.size() ? heights.get(row - 1) : 0;
    return stated == 0 ? usualHeight : stated;
  }
}
