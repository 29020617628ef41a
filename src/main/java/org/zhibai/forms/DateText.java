package org.zhibai.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people type them: {@code 2023-05-01}, {@code 2023/5/1}, {@code 2023.5.1}, {@code
 * 2023年5月1日}, {@code 20230501}.
 */
public final class DateText {
  private static final Pattern SEPARATED =
      Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?");
  private static final int LONGEST = 40;

  private DateText() {}

  /** The date in a text; null when there is none, or none between 1900 and 2100. */
  public static @Nullable LocalDate parse(String shown) {
    if (shown.length() > LONGEST) {
      return null;
    }
    String text = NumberText.normal(shown).replace(" ", "");
    if (text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return day(text.substring(0, 4), text.substring(4, 6), text.substring(6));
    }
    Matcher parts = SEPARATED.matcher(text);
    return parts.matches() ? day(parts.group(1), parts.group(2), parts.group(3)) : null;
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
