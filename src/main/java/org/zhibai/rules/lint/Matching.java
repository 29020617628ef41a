package org.zhibai.rules.lint;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tries a pattern on a text without ever taking long: some patterns take hours on a short text. */
final class Matching {
  private static final int MOST_LOOKS = 100_000;

  private Matching() {}

  /** Whether a text matches; unknown when the pattern is wrong or takes too long. */
  static Object of(String text, String pattern) {
    try {
      return Pattern.compile(pattern).matcher(new Counted(text, new int[1])).matches();
    } catch (PatternSyntaxException | TooLong | StackOverflowError e) {
      return Evaluation.UNKNOWN;
    }
  }

  /** A text that counts how often it is looked at. */
  private record Counted(String text, int[] looks) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks[0]++;
      if (looks[0] > MOST_LOOKS) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.substring(start, end), looks);
    }
  }

  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("", null, false, false);
    }
  }
}
