package org.zhibai.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhibai.model.Grouped;

/** Numbers in the words of a finding: separated by thousands, without trailing zeros. */
final class Numbers {
  private static final int MOST_DECIMALS = 6;

  private Numbers() {}

  /**
   * A number that was worked out or is demanded, with the minus sign of formulas: {@code −6,460}.
   */
  static String shown(BigDecimal number) {
    return Grouped.of(rounded(number));
  }

  /** What a cell holds, with the sign that was typed there: {@code -6,460}. */
  static String inCell(BigDecimal number) {
    return Grouped.digits(rounded(number).toPlainString());
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
