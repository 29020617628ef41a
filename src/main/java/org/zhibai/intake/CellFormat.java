package org.zhibai.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Grouped;

/**
 * What a number format says about how a number is shown.
 *
 * @param decimals decimals shown; −1 when as many as there are
 * @param grouped whether thousands are separated
 * @param shift by how many powers of ten the number is shown larger than stored: 2 for {@code %},
 *     −3 for each comma behind the last digit
 * @param percent whether the number is shown with {@code %}
 * @param date whether the number is a date's serial number
 * @param suffix words that the format prints behind the number, such as {@code 万件}; empty when none
 * @param epoch first day of the workbook's calendar
 */
record CellFormat(
    int decimals,
    boolean grouped,
    int shift,
    boolean percent,
    boolean date,
    String suffix,
    LocalDate epoch) {
  private static final Pattern LITERALS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^\\]]*]");

  /** A point that is printed and is none: {@code 0!.0,} shows ten thousands with one decimal. */
  private static final Pattern LITERAL_POINT = Pattern.compile("(?:[!\\\\]\\.|\"\\.\")(0+)");

  private static final Pattern SUFFIX = Pattern.compile("^[^;\"]*[0#?][^;\"0#?]*\"([^\";]+)\"");
  private static final String INVISIBLE = ";;;";

  /** Commas behind which no digit of the whole number follows. */
  private static final Pattern THOUSANDTHS = Pattern.compile("(?<=[0#?,]),(?![,]*[0#?])");

  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /**
   * The format with a number and a code.
   *
   * @param code such as {@code #,##0.00}; null for the built-in formats of East Asia, which are
   *     dates
   */
  static CellFormat of(int number, @Nullable String code, boolean since1904) {
    LocalDate epoch = since1904 ? EPOCH_1904 : EPOCH_1900;
    boolean eastAsianDate = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
    if (code == null || eastAsianDate) {
      return new CellFormat(-1, false, 0, false, eastAsianDate, "", epoch);
    }
    String clipped = code.length() > 255 ? "" : code;
    boolean invisible = clipped.startsWith(";");
    Matcher point = LITERAL_POINT.matcher(clipped);
    int behind = point.find() ? point.group(1).length() : 0;
    String bare = LITERALS.matcher(point.replaceAll(".$1")).replaceAll("");
    int end = bare.indexOf(';');
    String positive = end < 0 ? bare : bare.substring(0, end);
    boolean general =
        positive.isEmpty()
            || positive.toLowerCase(Locale.ROOT).contains("general")
            || positive.contains("@");
    boolean numeric = positive.indexOf('0') >= 0 || positive.indexOf('#') >= 0;
    if (general || positive.contains("E+") || positive.contains("/?")) {
      return new CellFormat(-1, false, 0, false, false, invisible ? INVISIBLE : "", epoch);
    }
    if (!numeric) {
      return new CellFormat(-1, false, 0, false, isDate(positive), "", epoch);
    }
    boolean percent = positive.indexOf('%') >= 0;
    String digits = THOUSANDTHS.matcher(positive).replaceAll("");
    int shift = (percent ? 2 : 0) - 3 * (positive.length() - digits.length()) - behind;
    boolean grouped = digits.indexOf(',') >= 0;
    String suffix = suffix(clipped);
    return new CellFormat(decimals(digits), grouped, shift, percent, false, suffix, epoch);
  }

  /** Words in quotation marks behind the last digit of the first section. */
  private static String suffix(String code) {
    Matcher words = SUFFIX.matcher(code);
    return words.find() ? words.group(1).strip() : "";
  }

  /** Whether the format shows nothing of a positive number. */
  boolean invisible() {
    return suffix.equals(INVISIBLE);
  }

  private static boolean isDate(String code) {
    return code.chars().anyMatch(c -> "yYdDeEgGhHsSmM".indexOf(c) >= 0);
  }

  private static int decimals(String code) {
    int point = code.indexOf('.');
    if (point < 0) {
      return 0;
    }
    int end = point + 1;
    while (end < code.length() && code.charAt(end) == '0') {
      end++;
    }
    boolean optional = end < code.length() && "#?".indexOf(code.charAt(end)) >= 0;
    return optional ? -1 : end - point - 1;
  }

  /** The number that the cell shows: a hundredfold for a percent format, for example. */
  BigDecimal read(BigDecimal stored) {
    return shift == 0 ? stored : plain(stored.scaleByPowerOfTen(shift));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Decimals that the cell shows of a number read by {@link #read}. */
  int shownDecimals(BigDecimal read) {
    return decimals >= 0 ? decimals : Math.max(0, read.scale());
  }

  /** The text that the cell shows. */
  String shown(BigDecimal stored) {
    if (date) {
      LocalDate day = day(stored.longValue());
      return day == null ? stored.toPlainString() : day.toString();
    }
    BigDecimal read = read(stored);
    String digits = read.setScale(shownDecimals(read), RoundingMode.HALF_UP).toPlainString();
    return (grouped ? Grouped.digits(digits) : digits) + (percent ? "%" : "");
  }

  /** The day of a serial number; null when it is no day that a submission could mean. */
  @Nullable LocalDate day(long serial) {
    if (serial < 1 || serial > 80_000) {
      return null;
    }
    try {
      return epoch.plusDays(serial);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
