package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhibai.model.Finding;
import org.zhibai.model.FindingChange;
import org.zhibai.model.Impact;
import org.zhibai.model.Impact.Fate;
import org.zhibai.model.Impact.RuleImpact;
import org.zhibai.model.Impact.Tally;
import org.zhibai.model.Texts;

/** What a change of rules does, as tables by rule and by unit and as a list. */
final class ImpactTables {
  private final Texts texts;
  private final PrintWriter out;

  ImpactTables(Texts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
  }

  void print(Impact impact) {
    new UnreadFiles(texts, out).print(impact.unread());
    side("impact.before", impact.before());
    side("impact.after", impact.after());
    List<RuleImpact> speaking = impact.rules().stream().filter(RuleImpact::speaks).toList();
    if (!speaking.isEmpty()) {
      out.println();
      rules(speaking, impact.tally());
    }
    if (!impact.changes().isEmpty()) {
      out.println();
      units(impact);
      out.println();
      impact.changes().forEach(change -> change(impact, change));
    }
    out.println();
    Tally tally = impact.tally();
    out.println(
        texts.get("impact.total", tally.all(), tally.created(), tally.lost(), tally.changed()));
  }

  private void side(String key, Impact.Side side) {
    out.println(texts.get(key, side.name(), side.findings()));
    side.notRun().forEach(sentence -> out.println(texts.get("impact.notRun", sentence)));
  }

  private void rules(List<RuleImpact> rules, Tally total) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("impact.rule"),
            texts.get("impact.fate"),
            texts.get("impact.NEW"),
            texts.get("impact.LOST"),
            texts.get("impact.CHANGED"),
            texts.get("table.notChecked")));
    rules.forEach(
        rule ->
            rows.add(row(List.of(rule.rule().id(), fate(rule)), rule.tally(), unchecked(rule))));
    rows.add(row(List.of(texts.get("table.total"), ""), total, ""));
    TextTable.withTotal(rows, 2).print(out);
  }

  private String fate(RuleImpact rule) {
    boolean runs = rule.fate() == Fate.REMOVED || rule.ranAfter();
    boolean ran = rule.fate() == Fate.ADDED || rule.ranBefore();
    String word = texts.get("impact." + rule.fate().name());
    return runs && ran ? word : word + texts.get(runs ? "impact.ranNot" : "impact.runsNot");
  }

  /** How many places could not be checked, before and now; empty when as many. */
  private static String unchecked(RuleImpact rule) {
    long before = rule.notCheckedBefore();
    long after = rule.notCheckedAfter();
    return before == after ? "" : before + "→" + after;
  }

  private void units(Impact impact) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            texts.get("table.unit"),
            texts.get("impact.NEW"),
            texts.get("impact.LOST"),
            texts.get("impact.CHANGED")));
    impact
        .byUnit()
        .forEach((code, tally) -> rows.add(row(List.of(unit(impact).apply(code)), tally)));
    rows.add(row(List.of(texts.get("table.total")), impact.tally()));
    TextTable.withTotal(rows).print(out);
  }

  private Function<String, String> unit(Impact impact) {
    return code -> code.isEmpty() ? texts.get("table.noUnit") : code + " " + impact.unitName(code);
  }

  private static List<String> row(List<String> names, Tally tally, String... more) {
    List<String> row = new ArrayList<>(names);
    row.add(String.valueOf(tally.created()));
    row.add(String.valueOf(tally.lost()));
    row.add(String.valueOf(tally.changed()));
    row.addAll(List.of(more));
    return row;
  }

  private void change(Impact impact, FindingChange change) {
    Finding finding = change.finding();
    out.println(
        texts.get(
            "impact.finding",
            texts.get("impact." + change.kind().name()),
            finding.rule().id(),
            unit(impact).apply(finding.reporter()),
            finding.place().address(),
            finding.message()));
    for (FindingChange.Detail detail : change.details()) {
      out.println(
          texts.get(
              "impact.detail",
              texts.get("impact." + detail.what().name()),
              said(detail.before()),
              said(detail.after())));
    }
  }

  private String said(String what) {
    return what.isEmpty() ? texts.get("impact.nothing") : what;
  }
}
