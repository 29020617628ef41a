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

  /** Reads the metadata. */
  static RuleSource of(String id, String version, DrlText drl, Page page) throws RuleMistake {
    Severity severity =
        Arrays.stream(Severity.values())
            .filter(word -> word.word().equals(drl.metadata().get("severity")))
            .findFirst()
            .orElseThrow(() -> missing(drl, "@severity(强制性)", "强制性、核实性、提示性之一"));
    RuleKind kind =
        Arrays.stream(RuleKind.values())
            .filter(word -> word.word().equals(drl.metadata().get("kind")))
            .findFirst()
            .orElseThrow(() -> missing(drl, "@kind(表内)", "表内、表间、跨年、跨区、跨部门、台账、目标、排名、格式之一"));
    Rule rule =
        new Rule(
            id,
            drl.name(),
            version,
            kind,
            severity,
            relations(drl),
            since(drl),
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

  private static List<String> relations(DrlText drl) throws RuleMistake {
    String written = drl.metadata().getOrDefault("relation", "");
    List<String> relations = Stream.of(written.split("\\s+")).filter(s -> !s.isEmpty()).toList();
    for (String relation : relations) {
      if (!relation.matches("AR-\\d{3}")) {
        throw missing(drl, "@relation(\"AR-014\")", "审核关系的编号，多个用空格隔开");
      }
    }
    return relations;
  }

  private static int since(DrlText drl) throws RuleMistake {
    Map<String, String> metadata = drl.metadata();
    try {
      return Integer.parseInt(metadata.getOrDefault("since", ""));
    } catch (NumberFormatException e) {
      throw missing(drl, "@since(2021)", "开始适用的年份");
    }
  }

  private static RuleMistake missing(DrlText drl, String example, String words) {
    int line = drl.line(drl.text().indexOf("rule "));
    return new RuleMistake(drl.file(), line, "规则须写明 " + example + "，取" + words);
  }
}
