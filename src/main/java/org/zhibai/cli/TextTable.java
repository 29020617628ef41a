package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.List;

/**
 * A table on a terminal. The first row is the heading; the first column stands left, the others
 * right.
 */
final class TextTable {
  private final List<List<String>> rows;
  private final boolean total;
  private final int left;

  private TextTable(List<List<String>> rows, boolean total, int left) {
    this.rows = rows;
    this.total = total;
    this.left = left;
  }

  /** A table whose last row is the total of the others. */
  static TextTable withTotal(List<List<String>> rows) {
    return withTotal(rows, 1);
  }

  /** The same with some columns of words on the left. */
  static TextTable withTotal(List<List<String>> rows, int left) {
    return new TextTable(rows, true, left);
  }

  /** A table of words: all columns stand left. */
  static TextTable ofWords(List<List<String>> rows) {
    return new TextTable(rows, false, Integer.MAX_VALUE);
  }

  /** A table whose first columns stand left and whose others are figures. */
  static TextTable ofFigures(List<List<String>> rows, int left) {
    return new TextTable(rows, false, left);
  }

  void print(PrintWriter out) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      String line = line(rows.get(r), widths);
      out.println(line.stripTrailing());
      if (r == 0 || (total && r == rows.size() - 2)) {
        out.println("─".repeat(width(line)));
      }
    }
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      String blanks = " ".repeat(widths[i] - width(cell));
      line.append(i == 0 ? "" : "  ").append(i < left ? cell + blanks : blanks + cell);
    }
    return line.toString();
  }

  /** Columns a text takes on a terminal: Chinese characters take two. */
  static int width(String text) {
    return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
  }
}
