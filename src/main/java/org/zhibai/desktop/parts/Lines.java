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

  /** The lines of a text without line breaks; a single character is never broken. */
  static Stream<String> of(String text, int width, Width measure) {
    Stream.Builder<String> lines = Stream.builder();
    String rest = text;
    while (measure.of(rest) > width && rest.length() > 1) {
      int end = end(rest, width, measure);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    return lines.add(rest).build();
  }

  private static int end(String text, int width, Width measure) {
    int low = 1;
    int high = text.length() - 1;
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
    return Character.isLowSurrogate(text.charAt(end)) && end > 1 ? end - 1 : end;
  }

  private static boolean isLetter(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }
}
