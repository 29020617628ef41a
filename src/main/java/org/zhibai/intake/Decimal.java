package org.zhibai.intake;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as a spreadsheet stores it, read from characters without a detour over {@code double}
 * and kept to 15 digits, which is what spreadsheets keep. The reader uses one over and over.
 */
final class Decimal {
  private static final MathContext DIGITS = new MathContext(15);
  private static final int MOST_DIGITS = 18;
  private static final long FIFTEEN = 1_000_000_000_000_000L;

  private long mantissa;
  private int scale;

  /**
   * Takes the number in some characters, of which there must be one at least.
   *
   * @return false when they are none
   */
  boolean decode(char[] text, int start, int end) {
    long digits = 0;
    int count = 0;
    int fraction = -1;
    int first = text[start] == '-' || text[start] == '+' ? start + 1 : start;
    for (int i = first; i < end; i++) {
      int digit = text[i] - '0';
      if (digit >= 0 && digit <= 9) {
        if (digits != 0 || digit != 0) {
          count++;
        }
        if (count > MOST_DIGITS) {
          return decodeLong(text, start, end);
        }
        digits = digits * 10 + digit;
      } else if (text[i] == '.' && fraction < 0) {
        fraction = i;
      } else {
        return decodeLong(text, start, end);
      }
    }
    if (end == first || (fraction >= 0 && end - first == 1)) {
      return false;
    }
    mantissa = text[start] == '-' ? -digits : digits;
    scale = fraction < 0 ? 0 : end - fraction - 1;
    if (digits >= FIFTEEN) {
      set(BigDecimal.valueOf(mantissa, scale));
    }
    return true;
  }

  private boolean decodeLong(char[] text, int start, int end) {
    try {
      BigDecimal value = new BigDecimal(text, start, end - start);
      if (Math.abs((long) value.precision() - value.scale()) > 400) {
        return false;
      }
      set(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Takes a double by its shortest decimal. */
  void set(double value) {
    set(BigDecimal.valueOf(value));
  }

  private void set(BigDecimal value) {
    BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
    mantissa = rounded.unscaledValue().longValueExact();
    scale = rounded.scale();
  }

  /** The number, without zeros behind the last decimal. */
  BigDecimal value() {
    long digits = mantissa;
    int decimals = scale;
    while (decimals > 0 && digits % 10 == 0) {
      digits /= 10;
      decimals--;
    }
    BigDecimal value = BigDecimal.valueOf(digits, decimals);
    return decimals < 0 ? value.setScale(0) : value;
  }

  /** The whole days of a date's serial number. */
  long days() {
    return scale == 0 ? mantissa : value().longValue();
  }
}
