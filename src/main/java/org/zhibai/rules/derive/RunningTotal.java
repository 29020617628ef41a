package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.zhibai.forms.LedgerRule.Operation;
import org.zhibai.forms.LedgerRule.Total;
import org.zhibai.model.LedgerRow;

/** A total over the rows of a ledger, row by row. */
final class RunningTotal {
  private final Total total;
  private final RowFilter filter;
  private final Fingerprints distinct = new Fingerprints();
  private final List<String> columns;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal base = BigDecimal.ZERO;
  private long rows;
  private long numbers;

  RunningTotal(Total total, RowFilter filter) {
    this.total = total;
    this.filter = filter;
    this.columns = List.of(total.column().split("/"));
  }

  Total total() {
    return total;
  }

  /** Rows that passed the filter. */
  long rows() {
    return rows;
  }

  void row(LedgerRow row) {
    if (!filter.accepts(row)) {
      return;
    }
    rows++;
    if (total.operation() == Operation.DISTINCT) {
      String key = LedgerKey.comparable(row, List.of(total.column()));
      if (key != null) {
        distinct.put(Fingerprints.of(key), 1);
      }
    } else if (!total.column().isEmpty()
        && RowFilter.value(row, columns.get(0)) instanceof BigDecimal number) {
      sum = sum.add(number);
      numbers++;
    }
    if (total.operation() == Operation.SHARE
        && RowFilter.value(row, columns.get(1)) instanceof BigDecimal number) {
      base = base.add(number);
    }
  }

  /**
   * The total.
   *
   * @param decimals to which a mean or a share is rounded, half up
   * @return nothing for the mean of no rows and the share of nothing
   */
  Optional<BigDecimal> value(int decimals) {
    return switch (total.operation()) {
      case COUNT -> Optional.of(BigDecimal.valueOf(rows));
      case SUM -> Optional.of(sum);
      case DISTINCT -> Optional.of(BigDecimal.valueOf(distinct.size()));
      case MEAN ->
          numbers == 0
              ? Optional.empty()
              : Optional.of(
                  sum.divide(BigDecimal.valueOf(numbers), decimals, RoundingMode.HALF_UP));
      case SHARE ->
          base.signum() == 0
              ? Optional.empty()
              : Optional.of(
                  sum.multiply(BigDecimal.valueOf(100))
                      .divide(base, decimals, RoundingMode.HALF_UP));
    };
  }
}
