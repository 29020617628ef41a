package org.zhibai.report;

/** Text as a cell can hold it, and the room it takes. */
final class CellText {
  /** Longest text of a cell. */
  static final int LONGEST = 32_767;

  private static final double PADDING = 1.4;

  private CellText() {}

  /**
   * The text without control characters and broken surrogates.
   *
   * @param note what stands at the end of a text that had to be clipped
   */
  static String clean(String text, String note) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
    text.codePoints().filter(CellText::allowed).forEach(clean::appendCodePoint);
    if (clean.length() <= LONGEST) {
      return clean.toString();
    }
    int end = LONGEST - note.length();
    return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end)
        + note;
  }

  /** Whether a spreadsheet would take the text for a formula when somebody types it. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * How many lines a text takes.
   *
   * @param width of the cell, in characters of ordinary size
   * @param size of the letters, in points
   */
  static int lines(String text, double width, int size) {
    double room = Math.max(2, (width - PADDING) * Face.ORDINARY / size);
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += linesOf(paragraph, room);
    }
    return lines;
  }

  /** Breaks between Chinese characters and between words, never within a number. */
  private static int linesOf(String paragraph, double room) {
    int lines = 1;
    double used = 0;
    int from = 0;
    while (from < paragraph.length()) {
      int to = endOfWord(paragraph, from);
      double word = width(paragraph.substring(from, to));
      if (used > 0 && used + word > room && paragraph.charAt(from) != ' ') {
        lines++;
        used = 0;
      }
      used += word;
      while (used > room && word > room) {
        lines++;
        used -= room;
      }
      from = to;
    }
    return lines;
  }

  private static int endOfWord(String text, int from) {
    int to = from + Character.charCount(text.codePointAt(from));
    if (wide(text.charAt(from)) || text.charAt(from) == ' ') {
      return to;
    }
    while (to < text.length() && !wide(text.charAt(to)) && text.charAt(to) != ' ') {
      to++;
    }
    return to;
  }

  private static boolean wide(int c) {
    return c >= 0x2000;
  }

  /** Width of a text: 1 for a digit, 1.9 for a Chinese character. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> wide(c) ? 1.9 : 1.05).sum();
  }

  /** Whether there are no Chinese characters. */
  static boolean isLatin(String text) {
    return text.codePoints().allMatch(c -> c < 0x2E80 && c != '…' && c != '“' && c != '”');
  }

  private static boolean allowed(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= 0x20 && c != 0x7F && !(c >= 0x80 && c < 0xA0))
            && !(c >= 0xD800 && c <= 0xDFFF)
            && c != 0xFFFE
            && c != 0xFFFF;
  }
}
