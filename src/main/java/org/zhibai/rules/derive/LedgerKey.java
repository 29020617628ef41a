package org.zhibai.rules.derive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.LedgerRow;

/** Builds the key of a row from some of its columns. */
final class LedgerKey {
  private static final char SEPARATOR = '\u001f';

  private LedgerKey() {}

  /** The key for comparing: blanks and case play no part. Null when one of the columns is blank. */
  static @Nullable String comparable(LedgerRow row, List<String> columns) {
    StringBuilder key = new StringBuilder(32);
    for (String column : columns) {
      Object value = RowFilter.value(row, column);
      if (value == null) {
        return null;
      }
      String text = RowFilter.text(value);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c)) {
          key.append(Character.toUpperCase(c));
        }
      }
      key.append(SEPARATOR);
    }
    return key.toString();
  }

  /** The key as a reader sees it, its parts separated by blanks. */
  static String shown(LedgerRow row, List<String> columns) {
    StringBuilder key = new StringBuilder();
    for (String column : columns) {
      Object value = RowFilter.value(row, column);
      key.append(key.isEmpty() ? "" : " ").append(value == null ? "" : RowFilter.text(value));
    }
    return key.toString();
  }
}
