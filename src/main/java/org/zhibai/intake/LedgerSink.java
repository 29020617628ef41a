package org.zhibai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.zhibai.forms.DateText;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerForm.Type;
import org.zhibai.forms.LedgerText;
import org.zhibai.model.ProblemKind;

/** Understands the cells of a ledger, each by the type of its column, and collects them by row. */
final class LedgerSink implements SheetSink {
  private final LedgerColumns columns;
  private final LedgerNotes notes;
  private final LedgerRows rows;
  private final CollectedRow cells;
  private final StyleNotes styles;
  private final LedgerDays days = new LedgerDays();
  private int row;
  private boolean rowHidden;

  LedgerSink(LedgerColumns columns, LedgerNotes notes, LedgerRows rows) {
    this.columns = columns;
    this.notes = notes;
    this.rows = rows;
    this.cells = new CollectedRow(columns);
    this.styles = new StyleNotes(notes, columns.count());
  }

  @Override
  public boolean row(int number, boolean hidden) {
    flush();
    row = number;
    rowHidden = hidden;
    return true;
  }

  private void flush() {
    rows.take(row, rowHidden, cells);
    cells.clear();
  }

  @Override
  public void end() {
    flush();
    rows.end();
    styles.end(columns);
    notes.end();
  }

  @Override
  public void text(int column, String text, boolean formula) {
    int index = columns.index(row, column);
    if (index < 0) {
      return;
    }
    if (cells.isBlank()) {
      RowShape shape = RowShape.ofFirst(text);
      if (shape != RowShape.RECORD) {
        cells.putSum(shape, text);
        return;
      }
    }
    LedgerColumn wanted = columns.get(index);
    if (wanted.type() == Type.CHOICE && wanted.choices().contains(text)) {
      put(index, text, column);
    } else {
      understood(index, text, column);
    }
  }

  private void understood(int index, String text, int column) {
    LedgerText.Reading reading = LedgerText.read(text, columns.get(index));
    Object value = reading.value();
    ProblemKind problem = reading.problem();
    if (value != null) {
      if (cells.shape() == RowShape.RECORD) {
        styles.text(index, value, text, column, row);
      }
      boolean number = value instanceof BigDecimal;
      put(index, number ? columns.converted((BigDecimal) value, index) : value, column);
    } else if (columns.isOrdinal(index)) {
      cells.putLabel(text.strip());
    } else if (problem != null) {
      cells.putOdd(index, problem, text);
    }
  }

  @Override
  public void number(int column, Decimal number, CellFormat format, boolean formula) {
    int index = columns.index(row, column);
    if (index < 0) {
      return;
    }
    LedgerColumn wanted = columns.get(index);
    switch (wanted.type()) {
      case DATE -> date(index, column, number, format);
      case WHOLE, NUMBER -> {
        BigDecimal value = format.read(number.value());
        if (LedgerText.fits(value, wanted) && !format.date()) {
          put(index, columns.converted(value, index), column);
        } else {
          cells.putOdd(index, ProblemKind.NOT_UNDERSTOOD, format.shown(number.value()));
        }
      }
      default -> {
        BigDecimal value = number.value();
        text(column, format.date() ? format.shown(value) : value.toPlainString(), formula);
      }
    }
  }

  private void date(int index, int column, Decimal number, CellFormat format) {
    LocalDate day =
        format.date()
            ? days.day(number.days(), format)
            : DateText.parse(number.value().toPlainString());
    if (day == null) {
      cells.putOdd(index, ProblemKind.DATE_NOT_UNDERSTOOD, format.shown(number.value()));
    } else {
      put(index, day, column);
    }
  }

  @Override
  public void error(int column, String code) {
    int index = columns.index(row, column);
    if (index >= 0) {
      cells.putOdd(index, ProblemKind.ERROR_CELL, code);
    }
  }

  @Override
  public void withoutResult(int column) {
    int index = columns.index(row, column);
    if (index >= 0) {
      cells.putOdd(index, ProblemKind.NO_CACHED_VALUE, "");
    }
  }

  private void put(int index, Object value, int column) {
    if (!cells.put(index, value)) {
      notes.twice(SheetCell.letters(column), row, value.toString());
    }
  }
}
