package org.zhibai.report;

import java.math.BigDecimal;

/** The number format that shows a figure's decimals, all of them and no more. */
final class NumberFormats {
  /** A figure; its decimals follow from its value. */
  static final String FIGURE = "#,##0.####";

  /** A difference, with its sign. */
  static final String SIGNED = "+#,##0.####;-#,##0.####";

  private static final int MOST = 4;

  private NumberFormats() {}

  /** The pattern with as many decimals as a value has; of a quotient, those that tell. */
  static String of(BigDecimal value, String pattern) {
    int scale = value.scale() <= MOST ? value.scale() : value.stripTrailingZeros().scale();
    int decimals = Math.max(0, Math.min(MOST, scale));
    String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    return switch (pattern) {
      case FIGURE -> digits;
      case SIGNED -> "+" + digits + ";-" + digits + ";0";
      default -> pattern;
    };
  }
}
