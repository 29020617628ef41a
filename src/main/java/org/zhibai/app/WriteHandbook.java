package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Rule;
import org.zhibai.report.handbook.Handbook;
import org.zhibai.report.handbook.HandbookRule;
import org.zhibai.report.handbook.HandbookRule.Case;
import org.zhibai.report.handbook.HandbookRule.Reads;
import org.zhibai.rules.AuditFormulas;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.CaseTable;
import org.zhibai.rules.Reach;
import org.zhibai.rules.RuleCase;
import org.zhibai.rules.RulePack;

/** Writes the handbook of a rule pack. */
public final class WriteHandbook {
  private final RulePack pack;
  private final ReportSystem system;
  private final AuditFormulas formulas;

  /**
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public WriteHandbook(Path pack) {
    this.system = ReportSystem.read(pack);
    this.pack = RulePack.read(pack);
    this.formulas = new AuditFormulas(this.pack, system);
  }

  /**
   * Writes the handbook as one HTML file and as Markdown files.
   *
   * @param language of the headings
   * @return the files, the HTML file first
   * @throws IOException when one can't be written
   */
  public List<Path> write(Path folder, Locale language) throws IOException {
    List<HandbookRule> rules = new ArrayList<>();
    pack.rules().forEach(rule -> rules.add(shown(rule)));
    pack.broken().forEach(broken -> rules.add(shown(broken)));
    rules.sort(Comparator.comparing(rule -> rule.rule().id()));
    return new Handbook(system, rules, language).write(folder);
  }

  private HandbookRule shown(Rule rule) {
    Reach reach = Reach.of(rule.id(), pack, system);
    return new HandbookRule(
        rule,
        pack.drl(rule.id()).orElse(""),
        pack.page(rule.id()).orElseThrow().cases().stream().map(WriteHandbook::shown).toList(),
        formulas.of(rule.id()),
        new Reads(reach.codes(), reach.ledgers(), reach.parameters()),
        "");
  }

  private static HandbookRule shown(BrokenRule broken) {
    Reads nothing = new Reads(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    return new HandbookRule(broken.rule(), "", List.of(), List.of(), nothing, broken.sentence());
  }

  private static Case shown(RuleCase one) {
    return new Case(
        one.title(), one.tables().stream().map(WriteHandbook::shown).toList(), one.places());
  }

  private static List<List<String>> shown(CaseTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.header());
    rows.addAll(table.rows());
    return rows;
  }
}
