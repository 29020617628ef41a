package org.zhibai.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Which rows of a pack's tables the conditions of a rule let through. */
record Choice(List<MatchPattern> patterns) {

  /** The conditions of a rule on one kind of fact. */
  static Choice of(RuleSource source, String type) {
    return new Choice(
        source.drl().patterns().stream().filter(pattern -> pattern.type().equals(type)).toList());
  }

  /** Whether a row whose field holds a word is let through. */
  boolean takes(String field, String word) {
    return patterns.stream().anyMatch(pattern -> takes(pattern, field, word));
  }

  /** Whether a property is asked for. */
  boolean demands(String property) {
    return patterns.stream().anyMatch(pattern -> pattern.demands(property));
  }

  private static boolean takes(MatchPattern pattern, String field, String word) {
    boolean named = pattern.named(field).isEmpty() || pattern.named(field).contains(word);
    Pattern refused = Pattern.compile("\\b" + field + "\\s*!=\\s*\"" + Pattern.quote(word) + "\"");
    return named
        && pattern.constraints().stream()
            .noneMatch(constraint -> refused.matcher(constraint.text()).find());
  }
}
