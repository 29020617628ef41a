package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.LedgerRow;

/** Which rows of a ledger count: all for which every condition holds. */
final class RowFilter {
  private static final String IN_PERIOD = "报告期";
  private static final String BEFORE = "报告期前";
  private static final String NOTHING = "空";
  private static final String NOT_YET = "期末未";

  private final List<Condition> conditions = new ArrayList<>();

  private interface Condition {
    boolean holds(LedgerRow row);
  }

  /**
   * @param wanted what is wanted by column, as {@link org.zhibai.forms.LedgerRule#filter} says
   * @param threshold gives the value of a threshold; null where none is in force, and then no row
   *     counts
   */
  RowFilter(Map<String, String> wanted, Function<String, @Nullable BigDecimal> threshold) {
    wanted.forEach((column, value) -> conditions.add(condition(column, value, threshold)));
  }

  private static Condition condition(
      String column, String wanted, Function<String, @Nullable BigDecimal> threshold) {
    char first = wanted.charAt(0);
    if (first == '≥' || first == '≤') {
      BigDecimal limit = threshold.apply(wanted.substring(1));
      return row ->
          limit != null
              && value(row, column) instanceof BigDecimal number
              && (first == '≥' ? number.compareTo(limit) >= 0 : number.compareTo(limit) <= 0);
    }
    return switch (wanted) {
      case NOTHING -> row -> value(row, column) == null;
      case NOT_YET ->
          row ->
              value(row, column) == null
                  || value(row, column) instanceof LocalDate date && date.getYear() > row.year();
      case IN_PERIOD ->
          row -> value(row, column) instanceof LocalDate date && date.getYear() == row.year();
      case BEFORE ->
          row -> value(row, column) instanceof LocalDate date && date.getYear() < row.year();
      default -> ofWords(column, Set.of(wanted.split("\\|")));
    };
  }

  private static Condition ofWords(String column, Set<String> words) {
    return row -> {
      Object value = value(row, column);
      return value != null && words.contains(text(value));
    };
  }

  boolean accepts(LedgerRow row) {
    for (Condition condition : conditions) {
      if (!condition.holds(row)) {
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
