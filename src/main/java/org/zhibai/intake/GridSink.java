package org.zhibai.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLabels;
import org.zhibai.model.ProblemKind;

/**
 * Keeps the cells of a sheet as long as they are of use: all of a form, the head of a ledger, the
 * first rows of anything else.
 */
final class GridSink implements SheetSink {
  private static final int LEDGER_ROWS = 12;

  private final Recognition recognition;
  private final Limits limits;
  private final Deadline deadline;
  private final String name;
  private final Grid grid = new Grid();
  private Recognition.@Nullable Recognised recognised;
  private boolean asked;
  private int row;
  private int cells;
  private long characters;

  GridSink(Recognition recognition, Limits limits, Deadline deadline, String name) {
    this.recognition = recognition;
    this.limits = limits;
    this.deadline = deadline;
    this.name = name;
  }

  @Override
  public boolean row(int number, boolean hidden) {
    deadline.check();
    row = number;
    if (hidden) {
      grid.hideRow(number);
    }
    if (number <= Recognition.HEAD) {
      return true;
    }
    ask();
    if (recognised == null) {
      return number <= Recognition.COVER_ROWS;
    }
    return recognised.kind() == Sheet.Kind.FORM || number <= LEDGER_ROWS;
  }

  private void ask() {
    if (!asked) {
      asked = true;
      recognised = recognition.byNumber(name, grid);
    }
  }

  @Override
  public void text(int column, String text, boolean formula) {
    characters += text.length();
    if (characters > limits.characters()) {
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.text", limits.characters());
    }
    put(column, SheetCell.Kind.TEXT, text, formula);
  }

  @Override
  public void number(int column, Decimal number, CellFormat format, boolean formula) {
    BigDecimal value = number.value();
    put(
        new SheetCell(
            row, column, SheetCell.Kind.NUMBER, format.shown(value), value, format, formula));
  }

  @Override
  public void error(int column, String code) {
    put(column, SheetCell.Kind.ERROR, code, false);
  }

  @Override
  public void withoutResult(int column) {
    put(column, SheetCell.Kind.WITHOUT_RESULT, "", true);
  }

  private void put(int column, SheetCell.Kind kind, String text, boolean formula) {
    put(new SheetCell(row, column, kind, text, null, null, formula));
  }

  private void put(SheetCell cell) {
    deadline.check();
    if (++cells > limits.cells()) {
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.cells", name, limits.cells());
    }
    grid.put(cell);
  }

  @Override
  public void merged(Region region) {
    grid.merge(region);
  }

  @Override
  public void hiddenColumns(int first, int last) {
    grid.hideColumns(first, last);
  }

  /** The sheet as recognised. */
  Sheet sheet(String file, Book.SheetInfo info) {
    ask();
    Recognition.Recognised known = recognised;
    if (known != null) {
      return new Sheet(file, info, known.kind(), known.number(), grid);
    }
    boolean cover = recognition.isCover(grid) || info.name().strip().equals(FormLabels.COVER);
    return new Sheet(file, info, cover ? Sheet.Kind.COVER : Sheet.Kind.OTHER, "", grid);
  }
}
