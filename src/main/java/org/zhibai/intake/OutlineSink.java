package org.zhibai.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhibai.model.CellAddress;
import org.zhibai.model.SheetOutline;
import org.zhibai.model.SheetOutline.Merged;

/** Takes what a sheet is besides its cells: its ends, widths, heights, merged cells. */
final class OutlineSink {
  /** Columns further to the right are nobody's figures. */
  static final int LAST_COLUMN = 256;

  /** Rows further down have the usual height. */
  static final int LAST_HEIGHT = 2_000;

  /** So many merged cells nobody reads. */
  private static final int MOST_MERGED = 20_000;

  /** How far empty cells with borders go on below and beside what is filled in. */
  private static final int ROWS_BELOW = 100;

  private static final int COLUMNS_BESIDE = 8;
  private static final double TALLEST = 409.5;
  private static final double WIDEST = 255;

  private final double[] widths = new double[LAST_COLUMN];
  private final double[] heights = new double[LAST_HEIGHT];
  private final List<Merged> merged = new ArrayList<>();
  private double usualWidth = 8.43;
  private double usualHeight = 15;
  private boolean lines = true;
  private int contentRow;
  private int contentColumn;
  private int styledRow;
  private int styledColumn;

  void content(int row, int column) {
    contentRow = Math.max(contentRow, row);
    contentColumn = Math.max(contentColumn, Math.min(column, LAST_COLUMN));
  }

  void styled(int row, int column) {
    styledRow = Math.max(styledRow, row);
    styledColumn = Math.max(styledColumn, Math.min(column, LAST_COLUMN));
  }

  void merged(SheetSink.Region region) {
    boolean right = region.firstRow() >= 1 && region.firstColumn() >= 1;
    if (right && region.firstColumn() <= LAST_COLUMN && merged.size() < MOST_MERGED) {
      int last = Math.min(region.lastColumn(), LAST_COLUMN);
      merged.add(new Merged(region.firstRow(), region.firstColumn(), region.lastRow(), last));
    }
  }

  void width(int from, int to, double characters) {
    if (from >= 1 && from <= LAST_COLUMN) {
      double width = Math.min(characters, WIDEST);
      Arrays.fill(widths, from - 1, Math.max(from - 1, Math.min(to, LAST_COLUMN)), width);
    }
  }

  void height(int row, double points) {
    if (row >= 1 && row <= LAST_HEIGHT && points > 0 && points <= TALLEST) {
      heights[row - 1] = points;
    }
  }

  void usual(double width, double height) {
    usualWidth = width > 0 && width <= WIDEST ? width : usualWidth;
    usualHeight = height > 0 && height <= TALLEST ? height : usualHeight;
  }

  void withoutLines() {
    lines = false;
  }

  SheetOutline outline(CellAddress at) {
    int last = Math.max(contentRow, Math.min(styledRow, contentRow + ROWS_BELOW));
    int columns = Math.max(contentColumn, Math.min(styledColumn, contentColumn + COLUMNS_BESIDE));
    return new SheetOutline(
        at,
        last,
        columns,
        Arrays.stream(widths).limit(columns).boxed().toList(),
        Arrays.stream(heights).limit(Math.min(last, LAST_HEIGHT)).boxed().toList(),
        usualWidth,
        usualHeight,
        lines,
        List.copyOf(merged));
  }
}
