package org.zhibai.intake;

import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerText;
import org.zhibai.model.ProblemKind;

/** The cells of one row of a ledger, collected until the row is read to its end. */
final class CollectedRow {
  private final LedgerColumns columns;
  private final OddCells odd;
  private @Nullable Object @Nullable [] values;
  private int given;
  private RowShape shape = RowShape.RECORD;
  private String label = "";

  CollectedRow(LedgerColumns columns) {
    this.columns = columns;
    this.odd = new OddCells(columns.count());
  }

  /** Begins the next row. What was read stays with who took it. */
  void clear() {
    values = null;
    given = 0;
    shape = RowShape.RECORD;
    label = "";
    odd.clear();
  }

  /**
   * A cell that is understood.
   *
   * @return false when the row had it already
   */
  boolean put(int index, Object value) {
    @Nullable Object[] current = values();
    boolean once = current[index] == null;
    current[index] = value;
    given += columns.isOrdinal(index) ? 0 : 1;
    return once;
  }

  /** A cell that isn't. */
  void putOdd(int index, ProblemKind kind, String text) {
    values();
    given++;
    odd.add(index, kind, text);
  }

  /** The first text says that the row is a sum. */
  void putSum(RowShape kind, String text) {
    values();
    given++;
    shape = kind;
    label = text;
  }

  /** A text stands in place of the row's number. */
  void putLabel(String text) {
    label = text;
  }

  /** What each column holds; null where nothing does, or nothing that is understood. */
  @Nullable Object[] values() {
    @Nullable Object[] current = values;
    if (current == null) {
      current = new @Nullable Object[columns.count()];
      values = current;
    }
    return current;
  }

  /** Whether nothing stands in the row but perhaps its number. */
  boolean isBlank() {
    return given == 0;
  }

  /** What the first text says of the row. */
  RowShape shape() {
    return shape;
  }

  /** What stands in place of a number or a first text; empty when nothing does. */
  String label() {
    return label;
  }

  OddCells odd() {
    return odd;
  }

  /** Whether the row needs no closer look. */
  boolean isSound() {
    return odd.isEmpty() && label.isEmpty() && isComplete();
  }

  private boolean isComplete() {
    for (int index : columns.required()) {
      if (isNothing(index)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a cell is blank or only says that there is nothing to say. */
  boolean isNothing(int index) {
    Object value = values()[index];
    return value == null || (value instanceof String text && LedgerText.isNothing(text));
  }

  /** What stands in a cell, understood or not; null when nothing does. */
  @Nullable String shown(int index) {
    if (columns.isOrdinal(index)) {
      return null;
    }
    return odd.at(index)
        ? odd.shown(index)
        : isNothing(index) ? null : String.valueOf(values()[index]);
  }
}
