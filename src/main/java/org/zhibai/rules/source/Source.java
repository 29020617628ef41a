package org.zhibai.rules.source;

import java.util.Arrays;

/** A text with its lines. */
public final class Source {
  private final String file;
  private final String text;
  private final int[] starts;

  /**
   * @param file path inside the pack
   */
  public Source(String file, String text) {
    this.file = file;
    this.text = text;
    int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
    starts = new int[lines];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[line++] = i + 1;
      }
    }
  }

  /** Path inside the pack. */
  public String file() {
    return file;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many lines there are. */
  public int lines() {
    return starts.length;
  }

  /** The one-based line of an offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, Math.min(offset, text.length()));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The one-based column of an offset. */
  public int column(int offset) {
    return Math.min(offset, text.length()) - starts[line(offset) - 1] + 1;
  }

  /** The text of a one-based line, without its end. */
  public String lineText(int line) {
    Span span = lineSpan(line);
    return text.substring(span.start(), span.end());
  }

  /** Where a one-based line stands, without its end. */
  public Span lineSpan(int line) {
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] - 1 : text.length();
    return new Span(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /** What stands in a stretch. */
  public String at(Span span) {
    return text.substring(span.start(), Math.min(span.end(), text.length()));
  }
}
