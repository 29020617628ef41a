package org.zhibai.rules;

import java.util.Collection;
import org.apache.commons.lang3.StringUtils;

/** Finds the word that an author probably meant. */
final class Nearest {
  private Nearest() {}

  /** “；最接近的是…”, naming the known word with the fewest letters amiss; empty without words. */
  static String hint(String written, Collection<String> known) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = distance(written, word);
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

  /** Letters to put in, leave out or replace. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
