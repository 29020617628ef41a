package org.zhibai.model;

import java.math.BigDecimal;

/** Numbers as words and formulas show them, with separators between thousands. */
public final class Grouped {
  private Grouped() {}

  /** {@code −1,234.50}: all its decimals, and the minus sign of print. */
  public static String of(BigDecimal number) {
    return (number.signum() < 0 ? "−" : "") + digits(number.abs().toPlainString());
  }

  /** Digits as a cell shows them: {@code -1,234.50}. */
  public static String digits(String plain) {
    StringBuilder text = new StringBuilder(plain);
    int point = plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** A count: {@code 4,480}. */
  public static String of(long count) {
    return of(BigDecimal.valueOf(count));
  }
}
