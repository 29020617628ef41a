package org.zhibai.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.NumberText;

/**
 * A cell of a form, as stored.
 *
 * @param text the text of the cell as shown
 * @param number the number stored; null when the cell holds none
 * @param format how the number is shown
 */
record SheetCell(
    int row,
    int column,
    Kind kind,
    String text,
    @Nullable BigDecimal number,
    @Nullable CellFormat format,
    boolean formula) {

  /** What is stored. */
  enum Kind {
    TEXT,
    NUMBER,
    ERROR,
    /** A formula whose result wasn't saved. */
    WITHOUT_RESULT
  }

  /** Its address, {@code D12}. */
  String ref() {
    return References.of(row, column);
  }

  /** The text without full-width characters and blanks around. */
  String normal() {
    return NumberText.normal(text);
  }

  /** The text without any blanks. */
  String bare() {
    return normal().replaceAll("\\s+", "");
  }

  /** The letters of a column. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
