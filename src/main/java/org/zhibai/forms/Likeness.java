package org.zhibai.forms;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** How alike words are, for naming the one that was probably meant. */
public final class Likeness {
  private Likeness() {}

  /** Letters to put in, leave out or replace to make one word of the other. */
  public static int distance(String one, String other) {
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

  /** The words that have a character in common with the written one, the most alike first. */
  public static List<String> alike(String written, Collection<String> words) {
    return words.stream()
        .filter(word -> StringUtils.containsAny(written, word.toCharArray()))
        .sorted(Comparator.comparingInt(word -> distance(written, word)))
        .toList();
  }
}
