package org.zhibai.intake;

import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;

/**
 * Tells what the rows of a ledger are, once each is read, and hands on the records. Blank rows,
 * numbered or not, are left out; so are sums, remarks and headers between the records, which are
 * told.
 */
final class LedgerRows {
  private final LedgerColumns columns;
  private final LedgerRow.Header header;
  private final LedgerNotes notes;
  private final Ledger.Sink sink;
  private int firstHidden;

  LedgerRows(LedgerColumns columns, LedgerRow.Header header, LedgerNotes notes, Ledger.Sink sink) {
    this.columns = columns;
    this.header = header;
    this.notes = notes;
    this.sink = sink;
  }

  /** Takes a row that is read to its end. */
  void take(int row, boolean hidden, CollectedRow cells) {
    if (cells.isBlank()) {
      if (!cells.label().isEmpty()) {
        notes.aside(RowShape.REMARK, row, cells.label());
      }
      return;
    }
    boolean sound = cells.isSound();
    RowShape shape = cells.shape();
    if (!sound && shape == RowShape.RECORD) {
      shape = RowShape.of(cells, columns);
    }
    if (shape == RowShape.RECORD) {
      if (!sound) {
        noteCells(row, cells);
      }
      sink.row(new LedgerRow(header, row, cells.values()));
      firstHidden = hidden && firstHidden == 0 ? row : firstHidden;
      return;
    }
    notes.aside(shape, row, first(cells));
    if (shape != RowShape.HEADER && shape != RowShape.REMARK) {
      sink.sum(new LedgerRow(header, row, cells.values()), shape == RowShape.PARTIAL_SUM);
    }
  }

  /** The sheet is over. */
  void end() {
    if (firstHidden > 0) {
      notes.hidden(firstHidden);
    }
  }

  private String first(CollectedRow cells) {
    String first = cells.label();
    for (int i = 0; i < columns.count() && first.isEmpty(); i++) {
      String text = cells.shown(i);
      first = text == null ? "" : text;
    }
    return first;
  }

  private void noteCells(int row, CollectedRow cells) {
    String key = columns.key().of(new LedgerRow(header, row, cells.values()));
    LedgerNotes.Record record = new LedgerNotes.Record(row, key, name(cells));
    cells
        .odd()
        .tell(
            (index, kind, shown) ->
                notes.cell(record, columns.get(index), columns.letters(index), kind, shown));
    noteBlanks(record, cells);
  }

  /** What a reader knows the record by: its name, or else its first text. */
  private String name(CollectedRow cells) {
    if (columns.name() >= 0 && cells.values()[columns.name()] instanceof String named) {
      return named;
    }
    for (Object value : cells.values()) {
      if (value instanceof String text) {
        return text;
      }
    }
    return "";
  }

  /** A row that says nothing but that there is nothing lacks nothing. */
  private void noteBlanks(LedgerNotes.Record record, CollectedRow cells) {
    boolean saysSomething = !cells.odd().isEmpty();
    for (int i = 0; i < columns.count() && !saysSomething; i++) {
      saysSomething = !columns.isOrdinal(i) && !cells.isNothing(i);
    }
    if (!saysSomething) {
      return;
    }
    for (int index : columns.required()) {
      if (!cells.odd().at(index) && cells.isNothing(index)) {
        notes.blank(record, columns.get(index), columns.letters(index));
      }
    }
  }
}
