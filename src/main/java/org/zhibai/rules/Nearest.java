package org.zhibai.rules;

import java.util.Collection;
import org.apache.commons.lang3.StringUtils;
import org.zhibai.forms.Likeness;

/** Finds the word that an author probably meant. */
final class Nearest {
  private Nearest() {}

  /** “；最接近的是…”, naming the known word with the fewest letters amiss; empty without words. */
  static String hint(String written, Collection<String> known) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = Likeness.distance(written, word);
      if (distance < least || (distance == least && alike(written, word, nearest))) {
        least = distance;
        nearest = word;
      }
    }
    return nearest.isEmpty() ? "" : "；最接近的是“" + nearest + "”";
  }

  /** Whether a word begins like the written one for longer than another word does. */
  private static boolean alike(String written, String word, String other) {
    return StringUtils.getCommonPrefix(written, word).length()
        > StringUtils.getCommonPrefix(written, other).length();
  }
}
