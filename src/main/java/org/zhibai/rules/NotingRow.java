package org.zhibai.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.LedgerRow;

/** Rows of ledgers that take note of the columns that are read of them. */
final class NotingRow {

  /** The columns of a row, taking note of those that are looked up. */
  private static final class Noting extends HashMap<String, Integer> {
    private static final long serialVersionUID = 1L;

    private final Set<String> read = new TreeSet<>();

    Noting(Map<String, Integer> columns) {
      super(columns);
    }

    @Override
    public @Nullable Integer get(Object column) {
      read.add((String) column);
      return super.get(column);
    }
  }

  private NotingRow() {}

  /** The same row, taking note. */
  static LedgerRow of(LedgerRow row) {
    LedgerRow.Header header = row.header();
    @Nullable Object[] values = new @Nullable Object[header.refs().size()];
    header.columns().forEach((column, index) -> values[index] = row.value(column));
    Noting columns = new Noting(header.columns());
    LedgerRow.Header own =
        new LedgerRow.Header(
            header.ledger(),
            header.reporter(),
            header.year(),
            header.file(),
            header.sheet(),
            columns,
            header.refs());
    return new LedgerRow(own, row.row(), values);
  }

  /** The columns of a row that were read since this was last asked. */
  static Set<String> read(LedgerRow row) {
    if (!(row.header().columns() instanceof Noting noting)) {
      return Set.of();
    }
    Set<String> read = new TreeSet<>(noting.read);
    noting.read.clear();
    return read;
  }

  /** Makes the rows among some facts forget what was read of them. */
  static void forget(Collection<?> facts) {
    for (Object fact : facts) {
      if (fact instanceof LedgerRow row) {
        read(row);
      }
    }
  }
}
