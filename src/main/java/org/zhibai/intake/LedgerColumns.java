package org.zhibai.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.LedgerText;
import org.zhibai.forms.RecordKey;

/** The columns of a ledger as a sheet has them: where each stands and how its cells are written. */
final class LedgerColumns {
  private static final String ORDINAL = "序号";

  private final LedgerColumn[] columns;
  private final int[] powers;
  private final int[] places;
  private final int[] indexes;
  private final int[] required;
  private final int ordinal;
  private final int name;
  private final int headerRow;
  private final RecordKey key;

  /**
   * @param key what tells the ledger's records from each other
   */
  LedgerColumns(LedgerForm form, LedgerLayout layout, RecordKey key) {
    this.key = key;
    List<LedgerColumn> all = form.columns();
    this.places = layout.columns();
    this.headerRow = layout.row();
    this.name = form.nameIndex();
    this.ordinal = all.stream().map(LedgerColumn::key).toList().indexOf(ORDINAL);
    this.columns = new LedgerColumn[all.size()];
    this.powers = new int[columns.length];
    this.indexes = new int[Arrays.stream(places).max().orElse(0) + 1];
    Arrays.fill(indexes, -1);
    for (int i = 0; i < columns.length; i++) {
      String measure = layout.measures()[i];
      powers[i] = LedgerText.power(measure, all.get(i).measure()).orElse(0);
      columns[i] = all.get(i).in(measure);
      if (places[i] > 0) {
        indexes[places[i]] = i;
      }
    }
    this.required =
        IntStream.range(0, columns.length)
            .filter(i -> columns[i].required() && places[i] > 0)
            .toArray();
  }

  int count() {
    return columns.length;
  }

  /** The index of what a cell of the sheet holds; −1 when the ledger has nothing there. */
  int index(int row, int column) {
    return row > headerRow && column < indexes.length ? indexes[column] : -1;
  }

  /** A column, in the unit of measure in which its numbers are written. */
  LedgerColumn get(int index) {
    return columns[index];
  }

  /** The letters of the sheet's column. */
  String letters(int index) {
    return SheetCell.letters(places[index]);
  }

  /** Whether it only numbers the rows. */
  boolean isOrdinal(int index) {
    return index == ordinal;
  }

  /** The index by which a reader knows a record; −1 when there is none. */
  int name() {
    return name;
  }

  /** What tells the ledger's records from each other. */
  RecordKey key() {
    return key;
  }

  /** The indexes that must be filled in and are in the sheet. */
  int[] required() {
    return required;
  }

  /** A number as written, in the ledger's own unit of measure. */
  BigDecimal converted(BigDecimal value, int index) {
    return powers[index] == 0
        ? value
        : new BigDecimal(value.scaleByPowerOfTen(powers[index]).toPlainString());
  }
}
