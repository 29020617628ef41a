package org.zhibai.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people type them: {@code 2023-05-01}, {@code 2023/5/1}, {@code 2023.5.1}, {@code
 * 2023年5月1日}, {@code 20230501}, {@code 2023-05-01 09:30}, {@code 二〇二三年五月一日}.
 */
public final class DateText {
  private static final Pattern SEPARATED =
      Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})[日号]?");
  private static final Pattern TIME =
      Pattern.compile("(?<=\\d|日|号)[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?$");
  private static final Pattern WITHOUT_DAY =
      Pattern.compile("\\d{4}(?:[-/.]|年)\\d{1,2}月?|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])");
  private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
  private static final Pattern CHINESE =
      Pattern.compile("([^年]{4})年([^月]{1,3})(?:月(?:([^日]{1,3})日?)?)?");
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final int LONGEST = 40;

  /** Why a text is no date. */
  public enum Flaw {
    /** Year, month and day, but the calendar has no such day. */
    NO_SUCH_DAY,
    /** Year and month only. */
    NO_DAY,
    /** A spreadsheet's serial number of a day, shown as a number. */
    SERIAL,
    /** Something else. */
    NO_DATE
  }

  private DateText() {}

  /** The date in a text; null when there is none, or none between 1900 and 2100. */
  public static @Nullable LocalDate parse(String shown) {
    if (shown.length() > LONGEST) {
      return null;
    }
    String text = digits(shown);
    if (text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return day(text.substring(0, 4), text.substring(4, 6), text.substring(6));
    }
    Matcher parts = SEPARATED.matcher(text);
    return parts.matches() ? day(parts.group(1), parts.group(2), parts.group(3)) : null;
  }

  /** Why a text in which {@link #parse} finds no date is none. */
  public static Flaw flaw(String shown) {
    String text = shown.length() > LONGEST ? "" : digits(shown);
    if (SEPARATED.matcher(text).matches() || text.matches("(?:19|20)\\d{6}")) {
      return Flaw.NO_SUCH_DAY;
    }
    if (WITHOUT_DAY.matcher(text).matches()) {
      return Flaw.NO_DAY;
    }
    return SERIAL.matcher(text).matches() ? Flaw.SERIAL : Flaw.NO_DATE;
  }

  /** The day that a spreadsheet's serial number stands for. */
  public static LocalDate ofSerial(String number) {
    return EPOCH.plusDays(Integer.parseInt(NumberText.normal(number)));
  }

  /** Half-width and without blanks; 二〇二三年五月一日 in digits. */
  private static String digits(String shown) {
    String text = TIME.matcher(NumberText.normal(shown)).replaceFirst("").replace(" ", "");
    Matcher chinese = text.indexOf('年') == 4 ? CHINESE.matcher(text) : null;
    if (chinese == null || Character.isDigit(text.charAt(0)) || !chinese.matches()) {
      return text;
    }
    String day = chinese.group(3) == null ? "" : number(chinese.group(3));
    return number(chinese.group(1))
        + "-"
        + number(chinese.group(2))
        + (day.isEmpty() ? "" : "-" + day);
  }

  private static String number(String characters) {
    boolean numeral = characters.chars().allMatch(c -> ChineseNumeral.CHARACTERS.indexOf(c) >= 0);
    return numeral ? String.valueOf(ChineseNumeral.parse(characters)) : characters;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    int yearNumber = Integer.parseInt(year);
    if (yearNumber < 1900 || yearNumber > 2100) {
      return null;
    }
    try {
      return LocalDate.of(yearNumber, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
