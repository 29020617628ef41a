package org.zhibai.intake;

import java.util.ArrayList;
import java.util.List;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Look;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetGrid.Cell;

/** Takes some rows of a sheet as they look; of the others, how far they go. */
final class PageSink implements SheetSink {
  private final int first;
  private final int last;
  private final boolean whole;
  private final Limits limits;
  private final OutlineSink outline = new OutlineSink();
  private final List<SheetGrid.Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int row;
  private boolean hidden;
  private long characters;

  /**
   * @param first number of the first row wanted
   * @param count how many are wanted
   * @param whole whether the sheet is to be read to its end, for its outline
   */
  PageSink(int first, int count, boolean whole, Limits limits) {
    this.first = first;
    this.last = first + count - 1;
    this.whole = whole;
    this.limits = limits;
  }

  @Override
  public boolean looks() {
    return true;
  }

  @Override
  public boolean row(int number, boolean isHidden) {
    flush();
    row = number;
    hidden = isHidden;
    return whole || number <= last;
  }

  private boolean wanted() {
    return row >= first && row <= last;
  }

  private void flush() {
    if (wanted()) {
      while (first + rows.size() < row) {
        rows.add(new SheetGrid.Row(false, List.of()));
      }
      if (first + rows.size() == row) {
        rows.add(new SheetGrid.Row(hidden, List.copyOf(cells)));
      }
    }
    cells = new ArrayList<>();
    row = 0;
  }

  @Override
  public void text(int column, String text, boolean formula) {
    put(column, text, false);
  }

  @Override
  public void number(int column, Decimal number, CellFormat format, boolean formula) {
    String shown = wanted() ? format.shown(number.value()) : "0";
    put(column, shown, !format.date());
  }

  @Override
  public void error(int column, String code) {
    put(column, code, false);
  }

  @Override
  public void withoutResult(int column) {
    put(column, "", false);
  }

  private void put(int column, String text, boolean number) {
    outline.content(row, column);
    if (wanted() && column <= OutlineSink.LAST_COLUMN) {
      characters += text.length();
      if (characters > limits.characters()) {
        throw new Unreadable(ProblemKind.TOO_LARGE, "large.text", limits.characters());
      }
      set(column, new Cell(text, number, at(column).look()));
    }
  }

  @Override
  public void look(int column, Look look) {
    if (look.visible()) {
      outline.styled(row, column);
    }
    if (wanted() && column <= OutlineSink.LAST_COLUMN && look != Look.PLAIN) {
      Cell cell = at(column);
      set(column, new Cell(cell.text(), cell.number(), look));
    }
  }

  private Cell at(int column) {
    return column <= cells.size() ? cells.get(column - 1) : Cell.EMPTY;
  }

  private void set(int column, Cell cell) {
    while (cells.size() < column) {
      cells.add(Cell.EMPTY);
    }
    cells.set(column - 1, cell);
  }

  @Override
  public void merged(Region region) {
    outline.merged(region);
  }

  @Override
  public void width(int from, int to, double characters) {
    outline.width(from, to, characters);
  }

  @Override
  public void hiddenColumns(int from, int to) {
    outline.width(from, to, -1);
  }

  @Override
  public void height(int number, double points) {
    outline.height(number, points);
  }

  @Override
  public void usual(double width, double height) {
    outline.usual(width, height);
  }

  @Override
  public void withoutLines() {
    outline.withoutLines();
  }

  @Override
  public void end() {
    flush();
  }

  SheetGrid grid(CellAddress at) {
    flush();
    return new SheetGrid(outline.outline(at), first, List.copyOf(rows));
  }
}
