package org.zhibai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of a rule, {@code $a : Figure( code == "02.01", value > 0 )}.
 *
 * @param name its variable, {@code $a}; empty when it has none
 * @param type simple name of the fact class; empty for a condition that is no plain pattern
 * @param negated whether it is under {@code not} or {@code exists}
 * @param constraints its constraints, separated by commas in the source
 * @param close where its closing parenthesis stands in the source
 */
record MatchPattern(
    String name, String type, boolean negated, List<Constraint> constraints, int close) {
  private static final Pattern EQUALS = Pattern.compile("(\\w+)\\s*==\\s*\"([^\"]*)\"");
  private static final Pattern IN =
      Pattern.compile("(\\w+)\\s+in\\s*\\(([^)]*)\\)", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /**
   * @param start offset of its first character in the source, or of the comma before it
   */
  record Constraint(String text, int start) {}

  /** The same without its last constraint, which in a rule's last condition states the fault. */
  MatchPattern withoutFault() {
    return new MatchPattern(
        name, type, negated, constraints.subList(0, constraints.size() - 1), close);
  }

  /** Whether it is a plain pattern that must match. */
  boolean plain() {
    return !type.isEmpty() && !negated;
  }

  /** The words that a field may have, where the pattern names them; empty when it doesn't. */
  Set<String> named(String field) {
    return literals().getOrDefault(field, Set.of());
  }

  /** Whether a field is held against a single word with {@code ==}. */
  boolean namesOne(String field) {
    return named(field).size() == 1;
  }

  /** Whether a constraint is a property that must be true. */
  boolean demands(String property) {
    return constraints.stream().anyMatch(constraint -> constraint.text().equals(property));
  }

  private Map<String, Set<String>> literals() {
    Map<String, Set<String>> literals = new HashMap<>();
    for (Constraint constraint : constraints) {
      Matcher equals = EQUALS.matcher(constraint.text());
      Matcher in = IN.matcher(constraint.text());
      if (equals.matches()) {
        literals.put(equals.group(1), Set.of(equals.group(2)));
      } else if (in.matches()) {
        literals.put(in.group(1), new TreeSet<>(quoted(in.group(2))));
      }
    }
    return literals;
  }

  private static List<String> quoted(String list) {
    List<String> words = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(list);
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    return words;
  }
}
