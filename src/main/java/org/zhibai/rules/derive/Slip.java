package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a wrong value could have come from a right one: the slips that people make when they copy
 * figures. Each has its key in the bundle.
 */
enum Slip {
  SIGN("slip.sign"),
  FACTOR("slip.factor.large"),
  SWAPPED("slip.swapped"),
  DROPPED("slip.dropped"),
  ADDED("slip.added");

  private final String key;

  Slip(String key) {
    this.key = key;
  }

  /** Its key in the bundle. */
  String key() {
    return key;
  }

  /** The slip that turns the right value into the written one; nothing when none does. */
  static Optional<Slip> between(BigDecimal written, BigDecimal right) {
    if (written.signum() == 0 || right.signum() == 0 || written.compareTo(right) == 0) {
      return Optional.empty();
    }
    if (written.negate().compareTo(right) == 0) {
      return Optional.of(SIGN);
    }
    if (factor(written, right) != 0) {
      return Optional.of(FACTOR);
    }
    int scale = Math.max(0, Math.max(scale(written), scale(right)));
    String typed = digits(written, scale);
    String meant = digits(right, scale);
    if (written.signum() != right.signum()) {
      return Optional.empty();
    }
    if (swapped(typed, meant)) {
      return Optional.of(SWAPPED);
    }
    if (shorterByOne(digits(written, scale(written)), digits(right, scale(right)))) {
      return Optional.of(DROPPED);
    }
    return shorterByOne(digits(right, scale(right)), digits(written, scale(written)))
        ? Optional.of(ADDED)
        : Optional.empty();
  }

  /**
   * The power of ten by which the written value is too large, negative when too small; 0 when they
   * don't differ by ten, a hundred, a thousand, ten thousand or a hundred million.
   */
  static int factor(BigDecimal written, BigDecimal right) {
    for (int power : new int[] {1, 2, 3, 4, 8}) {
      if (right.scaleByPowerOfTen(power).compareTo(written) == 0) {
        return power;
      }
      if (written.scaleByPowerOfTen(power).compareTo(right) == 0) {
        return -power;
      }
    }
    return 0;
  }

  private static int scale(BigDecimal value) {
    return Math.max(0, value.stripTrailingZeros().scale());
  }

  private static String digits(BigDecimal value, int scale) {
    return value.abs().setScale(scale).unscaledValue().toString();
  }

  /** Whether two neighbouring digits changed places. */
  private static boolean swapped(String typed, String meant) {
    if (typed.length() != meant.length()) {
      return false;
    }
    int i = 0;
    while (i < typed.length() && typed.charAt(i) == meant.charAt(i)) {
      i++;
    }
    return i + 1 < typed.length()
        && typed.charAt(i) == meant.charAt(i + 1)
        && typed.charAt(i + 1) == meant.charAt(i)
        && typed.substring(i + 2).equals(meant.substring(i + 2));
  }

  /** Whether one text is the other without one of its digits. */
  private static boolean shorterByOne(String shorter, String longer) {
    if (shorter.length() + 1 != longer.length() || shorter.length() < 2) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    return shorter.substring(i).equals(longer.substring(i + 1));
  }
}
