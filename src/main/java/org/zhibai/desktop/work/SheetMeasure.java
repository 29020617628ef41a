package org.zhibai.desktop.work;

import org.zhibai.model.SheetOutline;

/**
 * Where the rows and columns of a sheet stand on screen, in pixels from its corner. What
 * spreadsheet programs hide has its place, columns a narrow one: a finding may stand there.
 */
public final class SheetMeasure {
  /** Pixels of a point, of a character of the usual font and what is left beside the characters. */
  private static final double POINT = 96 / 72.0;

  private static final double CHARACTER = 7;
  private static final double PADDING = 5;
  private static final double NARROWEST = 20;

  private final int[] lefts;
  private final int[] tops;
  private final int rowHeight;
  private final int last;

  /** A sheet of nothing. */
  public static final SheetMeasure NOTHING = new SheetMeasure();

  private SheetMeasure() {
    lefts = new int[1];
    tops = new int[1];
    rowHeight = 20;
    last = 0;
  }

  /**
   * @param scale 1 for the size at which spreadsheet programs show it
   */
  public SheetMeasure(SheetOutline outline, double scale) {
    lefts = new int[outline.columns() + 1];
    for (int i = 1; i < lefts.length; i++) {
      double pixels = Math.max(NARROWEST, outline.width(i) * CHARACTER + PADDING);
      lefts[i] = lefts[i - 1] + (int) Math.round(pixels * scale);
    }
    tops = new int[Math.min(outline.heights().size(), outline.last()) + 1];
    for (int i = 1; i < tops.length; i++) {
      tops[i] = tops[i - 1] + pixels(outline.height(i), scale);
    }
    rowHeight = pixels(outline.usualHeight(), scale);
    last = outline.last();
  }

  private static int pixels(double points, double scale) {
    return Math.max(1, (int) Math.round(points * POINT * scale));
  }

  /** How many rows there are. */
  public int rows() {
    return last;
  }

  /** How many columns there are. */
  public int columns() {
    return lefts.length - 1;
  }

  /** Where a column begins; the one behind the last where the sheet ends. */
  public int left(int column) {
    return lefts[Math.max(0, Math.min(column - 1, lefts.length - 1))];
  }

  /** Where a row begins. */
  public int top(int row) {
    int above = Math.max(0, row - 1);
    return above < tops.length
        ? tops[above]
        : tops[tops.length - 1] + (above - tops.length + 1) * rowHeight;
  }

  /** The usual height of a row. */
  public int rowHeight() {
    return rowHeight;
  }

  /** How wide the sheet is. */
  public int width() {
    return lefts[lefts.length - 1];
  }

  /** How high the sheet is. */
  public int height() {
    return top(last + 1);
  }

  /** The row at a height; the last one below the end. */
  public int rowAt(int y) {
    int end = tops[tops.length - 1];
    if (y >= end) {
      return Math.min(Math.max(last, 1), tops.length + (y - end) / rowHeight);
    }
    int low = 1;
    int high = tops.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (top(middle) <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The column at a distance from the left; 0 beside the last one. */
  public int columnAt(int x) {
    for (int i = 1; i < lefts.length; i++) {
      if (x >= lefts[i - 1] && x < lefts[i]) {
        return i;
      }
    }
    return 0;
  }
}
