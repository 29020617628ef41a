package org.zhibai.desktop.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.work.SheetMeasure;
import org.zhibai.desktop.work.SheetModel;
import org.zhibai.model.CellAddress;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetOutline.Merged;

/**
 * The cells in sight of a sheet with the places where they are drawn, merged ones once.
 *
 * @param x what of the sheet is out of sight to the left, less what stands beside it
 * @param y what of the sheet is out of sight above, less what stands above it
 * @param typed what was typed into cells of a copy
 */
record SheetBoxes(
    SheetModel sheet, SheetMeasure measure, int x, int y, Map<CellAddress, String> typed) {

  /**
   * A cell, or several that are shown as one.
   *
   * @param row of the first cell
   * @param column of the first cell
   * @param cell the first one, with what was typed into it
   * @param typed whether something was
   */
  record Box(
      int row, int column, int lastRow, int lastColumn, Rectangle place, Cell cell, boolean typed) {
    boolean merged() {
      return row != lastRow || column != lastColumn;
    }
  }

  /** The boxes of some rows and columns, and those to the left whose text goes on there. */
  List<Box> of(int from, int to, int left, int right) {
    Map<Long, Merged> merged = merged(from, to, 1, right);
    Set<Merged> seen = new HashSet<>();
    List<Box> boxes = new ArrayList<>();
    for (int row = from; row <= to; row++) {
      for (int column = begin(row, left); column <= right; column++) {
        @Nullable Merged region = merged.get(key(row, column));
        if (region == null) {
          boxes.add(box(row, column, row, column));
        } else if (seen.add(region)) {
          boxes.add(
              box(region.firstRow(), region.firstColumn(), region.lastRow(), region.lastColumn()));
        }
      }
    }
    return boxes;
  }

  /** Where the text begins that may go on in a cell; the cell itself where there is none. */
  private int begin(int row, int left) {
    int column = left;
    while (column > 1 && sheet.cell(row, column).text().isEmpty()) {
      column--;
    }
    return sheet.cell(row, column).text().isEmpty() ? left : column;
  }

  private Map<Long, Merged> merged(int from, int to, int left, int right) {
    Map<Long, Merged> merged = new HashMap<>();
    for (Merged region : sheet.merged(from, to)) {
      int lastRow = Math.min(to, region.lastRow());
      int lastColumn = Math.min(right, region.lastColumn());
      for (int row = Math.max(from, region.firstRow()); row <= lastRow; row++) {
        for (int column = Math.max(left, region.firstColumn()); column <= lastColumn; column++) {
          merged.put(key(row, column), region);
        }
      }
    }
    return merged;
  }

  private static long key(int row, int column) {
    return (long) row << 16 | column;
  }

  /** Where a rectangle of cells is drawn. */
  Box box(int row, int column, int lastRow, int lastColumn) {
    int left = measure.left(column);
    int top = measure.top(row);
    Rectangle place =
        new Rectangle(
            left - x, top - y, measure.left(lastColumn + 1) - left, measure.top(lastRow + 1) - top);
    Cell cell = sheet.cell(row, column);
    @Nullable String other = typed.isEmpty() ? null : typed.get(sheet.address(row, column));
    return other == null
        ? new Box(row, column, lastRow, lastColumn, place, cell, false)
        : new Box(
            row,
            column,
            lastRow,
            lastColumn,
            place,
            new Cell(other, cell.number(), cell.look()),
            true);
  }
}
