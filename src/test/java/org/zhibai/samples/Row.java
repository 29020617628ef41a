package org.zhibai.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row of a ledger in the making: text, number or date by the column's key. */
final class Row {
  private final Map<String, Object> cells = new TreeMap<>();

  Row with(String column, String text) {
    cells.put(column, text);
    return this;
  }

  Row with(String column, long number) {
    return with(column, BigDecimal.valueOf(number));
  }

  Row with(String column, BigDecimal number) {
    cells.put(column, number);
    return this;
  }

  Row with(String column, LocalDate date) {
    cells.put(column, date);
    return this;
  }

  /** The cell of a column; null when blank. */
  @Nullable Object cell(String column) {
    return cells.get(column);
  }

  String text(String column) {
    return String.valueOf(cells.getOrDefault(column, ""));
  }

  BigDecimal number(String column) {
    return (BigDecimal) cells.getOrDefault(column, BigDecimal.ZERO);
  }

  /** The date in a column that has one. */
  LocalDate date(String column) {
    if (cells.get(column) instanceof LocalDate date) {
      return date;
    }
    throw new IllegalArgumentException(column + " holds no date");
  }
}
