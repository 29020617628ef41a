package org.zhibai.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetGrid.Merged;

/** Takes the texts of some rows of a sheet. */
final class PageSink implements SheetSink {
  /** Columns further to the right are nobody's figures. */
  private static final int LAST_COLUMN = 256;

  private final int first;
  private final int last;
  private final Limits limits;
  private final List<SheetGrid.Row> rows = new ArrayList<>();
  private final List<Merged> merged = new ArrayList<>();
  private final double[] widths = new double[LAST_COLUMN];
  private List<Cell> cells = new ArrayList<>();
  private int row;
  private int columns;
  private boolean hidden;
  private boolean more;
  private long characters;

  PageSink(int first, int count, Limits limits) {
    this.first = first;
    this.last = first + count - 1;
    this.limits = limits;
  }

  @Override
  public boolean row(int number, boolean isHidden) {
    flush();
    more = number > last;
    row = number;
    hidden = isHidden;
    return !more;
  }

  private void flush() {
    if (row >= first && row <= last) {
      while (first + rows.size() < row) {
        rows.add(new SheetGrid.Row(first + rows.size(), false, List.of()));
      }
      if (first + rows.size() == row) {
        rows.add(new SheetGrid.Row(row, hidden, List.copyOf(cells)));
      }
    }
    cells = new ArrayList<>();
    row = 0;
  }

  @Override
  public void text(int column, String text, boolean formula) {
    put(column, new Cell(text, false, formula));
  }

  @Override
  public void number(int column, Decimal number, CellFormat format, boolean formula) {
    if (row >= first) {
      put(column, new Cell(format.shown(number.value()), !format.date(), formula));
    }
  }

  @Override
  public void error(int column, String code) {
    put(column, new Cell(code, false, false));
  }

  @Override
  public void withoutResult(int column) {
    put(column, new Cell("", false, true));
  }

  private void put(int column, Cell cell) {
    if (row < first || column > LAST_COLUMN) {
      return;
    }
    characters += cell.text().length();
    if (characters > limits.characters()) {
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.text", limits.characters());
    }
    while (cells.size() < column) {
      cells.add(Cell.EMPTY);
    }
    cells.set(column - 1, cell);
    columns = Math.max(columns, column);
  }

  @Override
  public void merged(Region region) {
    if (region.lastRow() >= first && region.firstRow() <= last) {
      int right = Math.min(region.lastColumn(), LAST_COLUMN);
      merged.add(new Merged(region.firstRow(), region.firstColumn(), region.lastRow(), right));
    }
  }

  @Override
  public void width(int from, int to, double characters) {
    if (from >= 1 && from <= LAST_COLUMN) {
      Arrays.fill(widths, from - 1, Math.min(to, LAST_COLUMN), characters);
    }
  }

  @Override
  public void hiddenColumns(int from, int to) {
    width(from, to, -1);
  }

  @Override
  public void end() {
    flush();
  }

  SheetGrid grid(CellAddress at) {
    flush();
    List<Double> stated = Arrays.stream(widths).limit(columns).boxed().toList();
    return new SheetGrid(at, first, more, stated, List.copyOf(merged), List.copyOf(rows));
  }
}
