package org.zhibai.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.LedgerRow;

/**
 * What tells a record of a ledger from its neighbours, however rows are inserted: the values that
 * by the report system may stand once only; where they are missing its number, else its row.
 */
public final class RecordKey {
  private static final String ORDINAL = "序号";

  private final List<List<String>> keys;

  /** Of the records of one ledger. */
  public RecordKey(ReportSystem system, String ledger) {
    this.keys =
        system.keys().stream()
            .filter(key -> key.ledger().equals(ledger))
            .map(LedgerRule.Key::columns)
            .toList();
  }

  /** The key of the record in a row. */
  public String of(LedgerRow row) {
    for (List<String> columns : keys) {
      List<@Nullable Object> values = columns.stream().map(row::value).toList();
      if (values.stream().allMatch(Objects::nonNull)) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
      }
    }
    boolean numbered = row.header().columns().containsKey(ORDINAL) && row.given(ORDINAL);
    return numbered ? shown(row.value(ORDINAL)) : String.valueOf(row.row());
  }

  private static String shown(@Nullable Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }
}
