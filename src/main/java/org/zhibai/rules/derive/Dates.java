package org.zhibai.rules.derive;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm.Demand;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Threshold;

/** Dates: not in the future, not too long ago, not before the date that they follow. */
final class Dates implements CellTest {
  static final String FUTURE = "未来日期";
  static final String RANGE = "日期范围";
  static final String ORDER = "日期先后";

  private final Reasons reasons;
  private final LedgerColumn column;
  private final Limits limits;

  /**
   * The days between which a column's dates lie.
   *
   * @param last the last day on which something can have happened; null for terms
   * @param earliest the year before which nothing is expected
   * @param term in how many years terms end at the latest
   */
  record Limits(@Nullable LocalDate last, @Nullable Threshold earliest, @Nullable Threshold term) {}

  Dates(Reasons reasons, LedgerColumn column, Limits limits) {
    this.reasons = reasons;
    this.column = column;
    this.limits = limits;
  }

  @Override
  public Set<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>();
    if (limits.last != null) {
      kinds.add(FUTURE);
    }
    if (limits.earliest != null || limits.term != null) {
      kinds.add(RANGE);
    }
    if (!column.notBefore().isEmpty()) {
      kinds.add(ORDER);
    }
    return kinds;
  }

  @Override
  public Set<String> beside(String kind) {
    return kind.equals(ORDER) ? Set.of(column.notBefore()) : Set.of();
  }

  @Override
  public @Nullable Fault fault(Object value, LedgerRow row) {
    if (!(value instanceof LocalDate day)) {
      return null;
    }
    if (limits.last != null && day.isAfter(limits.last)) {
      boolean end = column.demand() == Demand.BY_YEAR_END;
      return Fault.of(
          FUTURE, reasons.get(end ? "date.after_year" : "date.after_deadline", limits.last));
    }
    Fault range = range(day, row.year());
    return range == null ? order(day, row) : range;
  }

  private @Nullable Fault range(LocalDate day, int year) {
    Threshold earliest = limits.earliest;
    if (earliest != null && day.getYear() < earliest.value().intValue()) {
      return new Fault(
          RANGE, reasons.get("date.early", earliest.value().intValue()), List.of(), earliest);
    }
    Threshold term = limits.term;
    return term != null && day.getYear() > year + term.value().intValue()
        ? new Fault(RANGE, reasons.get("date.far", term.value().intValue()), List.of(), term)
        : null;
  }

  private @Nullable Fault order(LocalDate day, LedgerRow row) {
    Object other = column.notBefore().isEmpty() ? null : RowFilter.value(row, column.notBefore());
    return other instanceof LocalDate before && day.isBefore(before)
        ? new Fault(
            ORDER,
            reasons.get("date.order", column.notBefore(), other),
            List.of(column.notBefore()),
            null)
        : null;
  }
}
