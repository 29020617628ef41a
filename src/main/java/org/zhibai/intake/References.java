package org.zhibai.intake;

import org.jspecify.annotations.Nullable;

/** How cells are called; those of forms, which stand in every submission, are written only once. */
final class References {
  private static final int ROWS = 256;
  private static final int COLUMNS = 32;
  private static final @Nullable String[] WRITTEN = new @Nullable String[ROWS * COLUMNS];

  private References() {}

  /** A cell's reference, such as {@code C5}, from its row and column, which count from 1. */
  static String of(int row, int column) {
    if (row >= ROWS || column >= COLUMNS) {
      return SheetCell.letters(column) + row;
    }
    int place = row * COLUMNS + column;
    String written = WRITTEN[place];
    if (written == null) {
      written = SheetCell.letters(column) + row;
      WRITTEN[place] = written;
    }
    return written;
  }
}
