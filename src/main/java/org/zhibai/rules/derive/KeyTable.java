package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zhibai.model.LedgerRow;

/**
 * The keys of a unit's ledger as fingerprints, each with the row it first stood in; rows whose
 * fingerprint was seen before are kept with it. Rows are numbered over all sheets of the ledger:
 * the sheet in the upper bits, the row in the lower 21.
 */
final class KeyTable {
  private static final int ROW_BITS = 21;

  private final List<String> columns;
  private final RowFilter filter;
  private final Fingerprints first = new Fingerprints();
  private final Map<Long, List<Integer>> repeated = new HashMap<>();

  KeyTable(List<String> columns, RowFilter filter) {
    this.columns = columns;
    this.filter = filter;
  }

  /** Number of a row. */
  static int number(int sheet, int row) {
    return sheet << ROW_BITS | row;
  }

  /** The sheet of a numbered row. */
  static int sheet(int number) {
    return number >>> ROW_BITS;
  }

  /** The row of a numbered row. */
  static int row(int number) {
    return number & ((1 << ROW_BITS) - 1);
  }

  void row(LedgerRow row, int number) {
    String key = filter.accepts(row) ? LedgerKey.comparable(row, columns) : null;
    if (key == null) {
      return;
    }
    long print = Fingerprints.of(key);
    if (first.put(print, number) != 0) {
      repeated.computeIfAbsent(print, fresh -> new ArrayList<>(2)).add(number);
    }
  }

  /** All fingerprints. */
  Fingerprints prints() {
    return first;
  }

  /** Whether a fingerprint stood in several rows. */
  boolean hasRepeats() {
    return !repeated.isEmpty();
  }

  /** Numbers of all rows whose fingerprint stood in several rows. */
  TreeSet<Integer> repeats() {
    TreeSet<Integer> rows = new TreeSet<>();
    repeated.keySet().forEach(print -> rows.addAll(rows(print)));
    return rows;
  }

  /** Numbers of the rows with a fingerprint. */
  List<Integer> rows(long print) {
    List<Integer> rows = new ArrayList<>();
    int number = first.get(print);
    if (number != 0) {
      rows.add(number);
      rows.addAll(repeated.getOrDefault(print, List.of()));
    }
    return rows;
  }
}
