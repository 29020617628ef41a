package org.zhibai.intake;

/** A cell as it is stored in a sheet. A reader uses the same ones over and over. */
final class StoredCell {
  int column;
  int style;

  /**
   * s for a shared string, n, b, e, d for a date, and f for the text of a formula, i for text in
   * the cell.
   */
  char type;

  boolean formula;

  /** Where its value begins among the reader's characters, and where it ends. */
  int start;

  int end;

  void begin(int at) {
    column = at;
    style = 0;
    type = 'n';
    formula = false;
    start = 0;
    end = 0;
  }
}
