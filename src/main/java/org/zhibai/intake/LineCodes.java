package org.zhibai.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads line codes: {@code 01}, {@code １}, the number 1, {@code 02.01}. */
final class LineCodes {
  private static final Pattern CODE = Pattern.compile("(?:([0-9A-Z]{1,3})\\.)?(\\d{1,2})");

  private LineCodes() {}

  /** The whole code, {@code 02.01}; null when the cell holds none. */
  static @Nullable String of(SheetCell cell, String form) {
    Matcher matcher = CODE.matcher(cell.bare());
    if (!matcher.matches()) {
      return null;
    }
    String prefix = matcher.group(1);
    String row = matcher.group(2);
    if (prefix == null) {
      return form + "." + padded(row);
    }
    boolean lostZero = cell.number() != null && row.length() == 1;
    return padded(prefix) + "." + (lostZero ? row + "0" : padded(row));
  }

  private static String padded(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
