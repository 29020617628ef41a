package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads back the plain number that a cell shows; texts with words beside it are not read. */
final class ShownNumber {
  private static final Pattern NUMBER =
      Pattern.compile("\\s*([-+−]?)\\s*(\\d[\\d,]{0,30}(?:\\.\\d{1,20})?)\\s*%?\\s*");

  private ShownNumber() {}

  static Optional<BigDecimal> of(String shown) {
    Matcher matcher = NUMBER.matcher(shown);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group(2).replace(",", ""));
    boolean minus = matcher.group(1).equals("-") || matcher.group(1).equals("−");
    return Optional.of(minus ? value.negate() : value);
  }
}
