package org.zhibai.rules.mutation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The digits of a number as typed, its sign and its decimal point apart.
 *
 * @param text the digits, at least one before the decimal point
 * @param scale how many of them stand behind the decimal point
 */
record Digits(String text, int scale, boolean negative) {

  /** A mistake at one of the digits. */
  @FunctionalInterface
  interface Slip {
    /**
     * The digits with the mistake.
     *
     * @param at which digit, from the left
     * @param choice any number; where a digit is made up, it says which
     */
    Digits at(Digits digits, int at, int choice);
  }

  /** The digits of a number typed with some decimals. */
  static Digits of(BigDecimal number, int decimals) {
    int scale = Math.max(0, Math.max(decimals, number.stripTrailingZeros().scale()));
    String digits = number.abs().setScale(scale).unscaledValue().toString();
    String padding = "0".repeat(Math.max(0, scale + 1 - digits.length()));
    return new Digits(padding + digits, scale, number.signum() < 0);
  }

  /** The number they make; nothing when there are no digits left. */
  Optional<BigDecimal> number() {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(new BigInteger(text), scale);
    return Optional.of(negative ? number.negate() : number);
  }

  /** The digit and its right neighbour changed places; of the last digit, nothing changes. */
  Digits swapped(int at, int choice) {
    if (at + 1 >= text.length()) {
      return this;
    }
    return with(text.substring(0, at) + text.charAt(at + 1) + text.charAt(at), at + 2, scale);
  }

  /** The digit is another one. */
  Digits changed(int at, int choice) {
    int digit = text.charAt(at) - '0';
    int other = (digit + 1 + Math.floorMod(choice, 9)) % 10;
    return with(text.substring(0, at) + other, at + 1, scale);
  }

  /** The digit is missing. */
  Digits dropped(int at, int choice) {
    return with(text.substring(0, at), at + 1, behindPoint(at) ? scale - 1 : scale);
  }

  /** Another digit stands behind it. */
  Digits added(int at, int choice) {
    int digit = 1 + Math.floorMod(choice, 9);
    String before = text.substring(0, at + 1) + digit;
    return with(before, at + 1, behindPoint(at) ? scale + 1 : scale);
  }

  private boolean behindPoint(int at) {
    return at >= text.length() - scale;
  }

  private Digits with(String before, int rest, int newScale) {
    return new Digits(before + text.substring(rest), newScale, negative);
  }
}
