package org.zhibai.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in the words of a finding. */
final class Numbers {
  private static final int MOST_DECIMALS = 6;

  private Numbers() {}

  /** With thousands separators and without trailing zeros; {@code 6,460}. */
  static String shown(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP));
  }
}
