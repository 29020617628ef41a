package org.zhibai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.ProblemKind;

/**
 * Numbers and dates that were understood though they were typed as text. One note for each column
 * says how many there are and how the first was read.
 */
final class StyleNotes {
  private final LedgerNotes notes;
  private final @Nullable First[] firsts;

  StyleNotes(LedgerNotes notes, int columns) {
    this.notes = notes;
    this.firsts = new @Nullable First[columns];
  }

  /** The first such cell of a column, and how many there are. */
  private static final class First {
    private final String ref;
    private final String shown;
    private final Object value;
    private int count;

    First(String ref, String shown, Object value) {
      this.ref = ref;
      this.shown = shown;
      this.value = value;
    }
  }

  /** Takes a text and what it was read as. */
  void text(int index, Object value, String shown, int column, int row) {
    boolean day = value instanceof LocalDate;
    if ((day && shown.contentEquals(value.toString())) || !(day || value instanceof BigDecimal)) {
      return;
    }
    First first = firsts[index];
    if (first == null) {
      first = new First(SheetCell.letters(column) + row, shown, value);
      firsts[index] = first;
    }
    first.count++;
  }

  void end(LedgerColumns columns) {
    for (int i = 0; i < firsts.length; i++) {
      First first = firsts[i];
      if (first != null) {
        notes.style(
            first.value instanceof LocalDate
                ? ProblemKind.DATE_AS_TEXT
                : ProblemKind.NUMBER_AS_TEXT,
            first.ref,
            first.shown,
            columns.get(i).header(),
            first.count,
            value(first.value, columns.get(i)));
      }
    }
  }

  private static String value(Object value, LedgerColumn column) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString() + column.measure()
        : value.toString();
  }
}
