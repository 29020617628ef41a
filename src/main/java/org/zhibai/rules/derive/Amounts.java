package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm.Demand;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Threshold;

/** Numbers: not below zero, not zero, within the limits that a threshold of the column sets. */
final class Amounts implements CellTest {
  static final String NEGATIVE = "负数";
  static final String ZERO = "零值";
  static final String SIZE = "数量级";

  private final Reasons reasons;
  private final LedgerColumn column;
  private final @Nullable Threshold least;
  private final @Nullable Threshold most;

  Amounts(
      Reasons reasons, LedgerColumn column, @Nullable Threshold least, @Nullable Threshold most) {
    this.reasons = reasons;
    this.column = column;
    this.least = least;
    this.most = most;
  }

  @Override
  public Set<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>();
    if (column.demand() == Demand.NOT_NEGATIVE || column.demand() == Demand.POSITIVE) {
      kinds.add(NEGATIVE);
    }
    if (column.demand() == Demand.POSITIVE) {
      kinds.add(ZERO);
    }
    if (least != null || most != null) {
      kinds.add(SIZE);
    }
    return kinds;
  }

  @Override
  public @Nullable Fault fault(Object value, LedgerRow row) {
    if (!(value instanceof BigDecimal number)) {
      return null;
    }
    int sign = number.signum();
    if (sign < 0 && column.demand() != Demand.NONE) {
      return Fault.of(NEGATIVE, reasons.get("amount.negative"));
    }
    if (sign == 0) {
      return column.demand() == Demand.POSITIVE ? Fault.of(ZERO, reasons.get("amount.zero")) : null;
    }
    if (most != null && number.compareTo(most.value()) > 0) {
      return beyond("amount.large", most);
    }
    return least != null && sign > 0 && number.compareTo(least.value()) < 0
        ? beyond("amount.small", least)
        : null;
  }

  private Fault beyond(String key, Threshold limit) {
    String words = reasons.get(key, limit.value().toPlainString() + limit.measure());
    return new Fault(SIZE, words, List.of(), limit);
  }
}
