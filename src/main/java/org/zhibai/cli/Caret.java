package org.zhibai.cli;

import org.zhibai.model.Remark;

/**
 * A line with marks below the stretch that is meant.
 *
 * @param line cut where it is too long for a terminal
 * @param marks blanks, then as many marks as the stretch is wide
 */
record Caret(String line, String marks) {
  private static final int WIDEST = 110;
  private static final int BEFORE = 50;
  private static final String CUT = "…";

  static Caret of(Remark remark) {
    String text = remark.text().replace("\t", "    ");
    int tabs = (int) before(remark).chars().filter(c -> c == '\t').count();
    int start = Math.min(remark.column() - 1 + 3 * tabs, text.length());
    int end = Math.min(start + remark.length(), text.length());
    int indent = text.length() - text.stripLeading().length();
    int from = Math.min(indent, start);
    if (TextTable.width(text.substring(from)) > WIDEST && start - from > BEFORE) {
      from = start - BEFORE;
    }
    String head = from > indent ? CUT : "";
    String shown = text.substring(from);
    String line = head + (shown.length() > WIDEST ? shown.substring(0, WIDEST) + CUT : shown);
    int blanks = TextTable.width(head + text.substring(from, start));
    int wide = Math.max(1, TextTable.width(text.substring(start, Math.min(end, from + WIDEST))));
    return new Caret(line.stripTrailing(), " ".repeat(blanks) + "^".repeat(wide));
  }

  private static String before(Remark remark) {
    return remark.text().substring(0, Math.min(remark.column() - 1, remark.text().length()));
  }
}
