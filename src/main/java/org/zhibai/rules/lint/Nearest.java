package org.zhibai.rules.lint;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.zhibai.forms.Likeness;

/** Finds the word that an author probably meant. */
final class Nearest {
  private Nearest() {}

  /** The known word with the fewest letters amiss; empty when no word is known. */
  static String of(String written, Collection<String> known) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = Likeness.distance(written, word);
      if (distance < least || (distance == least && alike(written, word, nearest))) {
        least = distance;
        nearest = word;
      }
    }
    return nearest;
  }

  /** The known word that an author probably meant: at most half of it is amiss. */
  static Optional<String> near(String written, Collection<String> known) {
    String nearest = of(written, known);
    int most = Math.max(1, Math.max(written.length(), nearest.length()) / 2);
    return !nearest.isEmpty() && Likeness.distance(written, nearest) <= most
        ? Optional.of(nearest)
        : Optional.empty();
  }

  /** Whether a word begins like the written one for longer than another word does. */
  private static boolean alike(String written, String word, String other) {
    return StringUtils.getCommonPrefix(written, word).length()
        > StringUtils.getCommonPrefix(written, other).length();
  }
}
