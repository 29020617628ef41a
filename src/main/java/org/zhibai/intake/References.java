package org.zhibai.intake;

/** How cells are called; those of forms, which stand in every submission, are written only once. */
final class References {
  private static final int ROWS = 256;
  private static final int COLUMNS = 32;
  private static final String[] WRITTEN = written();

  private References() {}

  private static String[] written() {
    String[] written = new String[ROWS * COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      String letters = SheetCell.letters(column);
      for (int row = 0; row < ROWS; row++) {
        written[row * COLUMNS + column] = letters + row;
      }
    }
    return written;
  }

  /** A cell's reference, such as {@code C5}, from its row and column, which count from 1. */
  static String of(int row, int column) {
    return row < ROWS && column < COLUMNS
        ? WRITTEN[row * COLUMNS + column]
        : SheetCell.letters(column) + row;
  }
}
