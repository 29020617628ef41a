package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.LedgerRow;

/**
 * Which rows of a ledger count.
 *
 * @param wanted the wanted text by column; {@code 报告期} asks that the date lies in the period
 */
record RowFilter(Map<String, String> wanted) {
  private static final String IN_PERIOD = "报告期";

  boolean accepts(LedgerRow row) {
    for (Map.Entry<String, String> condition : wanted.entrySet()) {
      Object value = value(row, condition.getKey());
      boolean fits =
          condition.getValue().equals(IN_PERIOD)
              ? value instanceof LocalDate date && date.getYear() == row.year()
              : value != null && text(value).equals(condition.getValue());
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** The value in a column; null when blank, and when the ledger has no such column. */
  static @Nullable Object value(LedgerRow row, String column) {
    return row.header().columns().containsKey(column) ? row.value(column) : null;
  }

  /** A value as text. */
  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
