package org.zhibai.report;

import java.util.List;

/** What fits into the boxes that a spreadsheet shows beside a cell. */
final class Boxes {
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_TEXT = 225;
  private static final int LONGEST_LIST = 255;

  private Boxes() {}

  static String title(String title) {
    return clipped(title, LONGEST_TITLE);
  }

  static String text(String text) {
    return clipped(text, LONGEST_TEXT);
  }

  /** Whether words can be offered as a drop-down list. */
  static boolean holdList(List<String> choices) {
    return !choices.isEmpty() && String.join(",", choices).length() <= LONGEST_LIST;
  }

  private static String clipped(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
