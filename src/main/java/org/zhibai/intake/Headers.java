package org.zhibai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhibai.forms.NumberText;

/**
 * Compares headers as people print them: blanks, brackets and full-width characters don't count.
 */
final class Headers {
  private static final Pattern NOISE = Pattern.compile("[\\s()\\[\\]【】:%/、,.·_-]");
  private static final int SHORTEST_PREFIX = 2;

  private Headers() {}

  static String normal(String header) {
    return NOISE.matcher(NumberText.normal(header)).replaceAll("");
  }

  /**
   * Which of the wanted headers a printed one is; −1 when none, or more than one by its beginning.
   */
  static int match(String printed, List<List<String>> wanted) {
    String text = normal(printed);
    if (text.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).contains(text)) {
        return i;
      }
    }
    List<Integer> beginnings = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).stream().anyMatch(header -> begins(text, header))) {
        beginnings.add(i);
      }
    }
    return beginnings.size() == 1 ? beginnings.get(0) : -1;
  }

  private static boolean begins(String text, String header) {
    int shorter = Math.min(text.length(), header.length());
    return shorter >= SHORTEST_PREFIX && (text.startsWith(header) || header.startsWith(text));
  }
}
