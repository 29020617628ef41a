package org.zhibai.rules.lint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;
import org.zhibai.rules.source.RuleText;
import org.zhibai.rules.source.Tag;

/** What a rule says about itself: severity, kind, audit relations, from when it applies. */
final class TagCheck implements Check {
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::word).toList();
  private static final List<String> KINDS =
      Arrays.stream(RuleKind.values()).map(RuleKind::word).toList();
  private static final Map<String, String> EXAMPLES =
      Map.of("severity", "@severity(强制性)", "kind", "@kind(表内)", "since", "@since(2021)");
  private static final List<String> KNOWN = List.of("severity", "kind", "relation", "since");

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft.rule().ifPresent(rule -> look(draft, rule, remarks));
  }

  private static void look(Draft draft, RuleText rule, Remarks remarks) {
    Set<String> seen = new HashSet<>();
    Set<String> meant = new HashSet<>();
    for (Tag tag : rule.tags()) {
      String name = tag.name().text();
      if (!KNOWN.contains(name)) {
        String nearest = Nearest.of(name, KNOWN);
        remarks.error("tag.unknown", draft.source(), tag.name().at(), name, nearest);
        Nearest.near(name, KNOWN).ifPresent(meant::add);
      } else if (!seen.add(name)) {
        remarks.error("tag.twice", draft.source(), tag.name().at(), name);
      } else {
        value(draft, tag, remarks);
      }
    }
    for (String name : List.of("severity", "kind", "since")) {
      if (!seen.contains(name) && !meant.contains(name)) {
        remarks.error(
            "tag.missing", draft.source(), rule.name().at(), EXAMPLES.getOrDefault(name, name));
      }
    }
  }

  private static void value(Draft draft, Tag tag, Remarks remarks) {
    String value = tag.value().text();
    switch (tag.name().text()) {
      case "severity" -> oneOf(draft, tag, SEVERITIES, remarks);
      case "kind" -> oneOf(draft, tag, KINDS, remarks);
      case "since" -> {
        if (!value.matches("(19|20)\\d\\d")) {
          remarks.error("tag.since", draft.source(), tag.value().at(), value);
        }
      }
      default -> {
        for (String relation : value.split("\\s+")) {
          if (!relation.matches("AR-\\d{3}")) {
            remarks.error("tag.relation", draft.source(), tag.value().at(), relation);
          }
        }
      }
    }
  }

  private static void oneOf(Draft draft, Tag tag, List<String> words, Remarks remarks) {
    String value = tag.value().text();
    if (!words.contains(value)) {
      remarks.error(
          "tag.value",
          draft.source(),
          tag.value().at(),
          "@" + tag.name().text(),
          value,
          Nearest.of(value, words),
          String.join(remarks.word("comma"), words));
    }
  }
}
