package org.zhibai.rules.lint;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Span;

/** Thresholds of a pack's parameters that nothing reads. */
public final class ThresholdCheck {
  private ThresholdCheck() {}

  /**
   * Notes thresholds that no rule reads.
   *
   * @param table the table of thresholds, as written
   * @param otherwise keys that are read by something else than rules
   */
  public static void look(
      Collection<Draft> drafts, Source table, Set<String> otherwise, Remarks remarks) {
    Set<String> read =
        drafts.stream()
            .flatMap(draft -> draft.rule().stream())
            .flatMap(rule -> rule.patterns())
            .filter(pattern -> pattern.type().text().equals("Threshold"))
            .flatMap(pattern -> Words.literals(pattern, "key").stream())
            .map(word -> word.text())
            .collect(Collectors.toSet());
    for (int line = 2; line <= table.lines(); line++) {
      String text = table.lineText(line);
      int comma = text.indexOf(',');
      String key = comma < 0 ? "" : text.substring(0, comma);
      if (!key.isEmpty() && !read.contains(key) && !otherwise.contains(key)) {
        int start = table.lineSpan(line).start();
        remarks.warning("threshold.unread", table, new Span(start, start + comma), key);
      }
    }
  }
}
