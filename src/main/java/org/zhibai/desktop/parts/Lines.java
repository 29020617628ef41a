package org.zhibai.desktop.parts;

import java.util.stream.Stream;

/** Breaks a text into lines: between words, and between Chinese characters anywhere. */
final class Lines {
  /** How wide a text is. */
  @FunctionalInterface
  interface Width {
    int of(String text);
  }

  private Lines() {}

  /**
   * The lines of a text without line breaks; a single character is never broken, and blanks at the
   * end of a line take no room.
   */
  static Stream<String> of(String text, int width, Width measure) {
    Stream.Builder<String> lines = Stream.builder();
    String rest = text.stripTrailing();
    while (measure.of(rest) > width && rest.length() > first(rest)) {
      int end = end(rest, width, measure);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    return lines.add(rest).build();
  }

  private static int end(String text, int width, Width measure) {
    int low = first(text);
    int high = Math.max(low, text.length() - 1);
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (measure.of(text.substring(0, middle)) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int word = low;
    while (word > 0 && isLetter(text.charAt(word - 1)) && isLetter(text.charAt(word))) {
      word--;
    }
    int end = word > 0 ? word : low;
    boolean within = Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    return within ? end - 1 : end;
  }

  /** How long the first character is: two where it lies beyond the basic plane. */
  private static int first(String text) {
    return text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
  }

  private static boolean isLetter(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }
}
