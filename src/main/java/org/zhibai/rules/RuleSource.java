package org.zhibai.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;

/** A rule that could be read: its file, its page, and what both say. */
record RuleSource(Rule rule, DrlText drl, Page page) {

  /** In which session a rule runs. */
  enum Stage {
    /** One session for each submission. */
    SUBMISSION,
    /** Over the rows of ledgers, chunk by chunk. */
    ROWS,
    /** Once, over all submissions. */
    ACROSS
  }

  String id() {
    return rule.id();
  }

  Stage stage() {
    if (drl.patterns().stream().anyMatch(pattern -> pattern.type().equals("LedgerRow"))) {
      return Stage.ROWS;
    }
    return rule.kind().acrossUnits() ? Stage.ACROSS : Stage.SUBMISSION;
  }

  /** A rule whose metadata and page no check found fault with. */
  static RuleSource of(String id, String version, DrlText drl, Page page) {
    Map<String, String> metadata = drl.metadata();
    Rule rule =
        new Rule(
            id,
            drl.name(),
            version,
            kind(metadata),
            severity(metadata),
            relations(metadata),
            Integer.parseInt(metadata.getOrDefault("since", "")),
            page.message(),
            page.formula(),
            page.basis(),
            page.mark(),
            page.why(),
            page.remedy(),
            page.review());
    return new RuleSource(rule, drl, page);
  }

  /** A rule of which nothing but the id and perhaps the name is known. */
  static Rule unreadable(String id, String name) {
    return new Rule(
        id, name, "", RuleKind.FORMAT, Severity.NOTE, List.of(), 0, "", "", "", "K", "", "", "");
  }

  private static RuleKind kind(Map<String, String> metadata) {
    String word = metadata.getOrDefault("kind", "");
    return Arrays.stream(RuleKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static Severity severity(Map<String, String> metadata) {
    String word = metadata.getOrDefault("severity", "");
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> relations(Map<String, String> metadata) {
    String written = metadata.getOrDefault("relation", "");
    return Stream.of(written.split("\\s+")).filter(s -> !s.isEmpty()).toList();
  }
}
