package org.zhibai.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese patent number: {@code ZL}, the year of filing, the kind, a serial number, a point and a
 * check digit. Four digits, one and seven since October 2003 (ZC 0006-2003); two, one and five
 * before.
 *
 * @param year year of filing
 * @param kindDigit 1 invention, 2 utility model, 3 design; 8 and 9 are inventions and utility
 *     models that came by the PCT
 * @param right the check digit that the other digits demand
 * @param check the check digit as written
 * @param marked whether ZL stands before it
 */
public record PatentNumber(int year, char kindDigit, char right, char check, boolean marked) {
  private static final Pattern SHAPE = Pattern.compile("(ZL)?(\\d{12}|\\d{8})\\.?([\\dX])");
  private static final int LONGEST = 40;
  private static final int LONG = 12;
  private static final int FIRST_CENTURY = 1900;

  /** The number in a text; empty when there is none, or none of this shape. */
  public static Optional<PatentNumber> read(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher parts = SHAPE.matcher(plain(text));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String digits = parts.group(2);
    boolean full = digits.length() == LONG;
    int year =
        full
            ? Integer.parseInt(digits.substring(0, 4))
            : FIRST_CENTURY + Integer.parseInt(digits.substring(0, 2));
    return Optional.of(
        new PatentNumber(
            !full && year < 1985 ? year + 100 : year,
            digits.charAt(full ? 4 : 2),
            check(digits),
            parts.group(3).charAt(0),
            parts.group(1) != null));
  }

  /** 发明, 实用新型 or 外观设计; null when there is no such kind. */
  public @Nullable String kind() {
    return switch (kindDigit) {
      case '1', '8' -> "发明";
      case '2', '9' -> "实用新型";
      case '3' -> "外观设计";
      default -> null;
    };
  }

  /** The check digit of a number: digits times 2 to 9 over and over, modulo 11. */
  public static char check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (2 + i % 8);
    }
    int rest = sum % 11;
    return rest == 10 ? 'X' : (char) ('0' + rest);
  }

  /** Upper case, half-width points, without blanks. */
  private static String plain(String text) {
    return text.replace(" ", "").replace('．', '.').replace('。', '.').toUpperCase(Locale.ROOT);
  }
}
