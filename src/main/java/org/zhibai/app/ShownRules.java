package org.zhibai.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;
import org.zhibai.model.WrittenRule;
import org.zhibai.report.handbook.HandbookRule;
import org.zhibai.report.handbook.HandbookRule.Case;
import org.zhibai.report.handbook.HandbookRule.Reads;
import org.zhibai.rules.AuditFormulas;
import org.zhibai.rules.BrokenRule;
import org.zhibai.rules.CaseTable;
import org.zhibai.rules.Page;
import org.zhibai.rules.Reach;
import org.zhibai.rules.RuleCase;
import org.zhibai.rules.RulePack;

/** The rules of a pack as the handbook shows them. */
final class ShownRules {
  private final RulePack pack;
  private final ReportSystem system;
  private final AuditFormulas formulas;

  ShownRules(RulePack pack, ReportSystem system) {
    this.pack = pack;
    this.system = system;
    this.formulas = new AuditFormulas(pack, system);
  }

  /** All rules by id; of those that can't be run, why. */
  List<HandbookRule> all() {
    List<HandbookRule> rules = new ArrayList<>();
    pack.rules().forEach(rule -> rules.add(shown(rule)));
    pack.broken().forEach(broken -> rules.add(shown(broken, broken.rule(), List.of())));
    rules.sort(Comparator.comparing(rule -> rule.rule().id()));
    return rules;
  }

  /** The only rule of the pack; of one with a mistake, that and what its page says by itself. */
  HandbookRule only(WrittenRule written) {
    if (pack.broken().isEmpty()) {
      return shown(pack.rules().get(0));
    }
    BrokenRule broken = pack.broken().get(0);
    Page page = Page.of(written.id(), written.page().orElse(""));
    return shown(broken, rule(broken.rule(), page), page.cases());
  }

  private HandbookRule shown(Rule rule) {
    Reach reach = Reach.of(rule.id(), pack, system);
    return new HandbookRule(
        rule,
        pack.drl(rule.id()).orElse(""),
        cases(pack.page(rule.id()).orElseThrow().cases()),
        formulas.of(rule.id()),
        new Reads(reach.codes(), reach.ledgers(), reach.parameters()),
        "");
  }

  private static HandbookRule shown(BrokenRule broken, Rule rule, List<RuleCase> cases) {
    Reads nothing = new Reads(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    return new HandbookRule(rule, "", cases(cases), List.of(), nothing, broken.sentence());
  }

  private static Rule rule(Rule known, Page page) {
    return new Rule(
        known.id(),
        known.name(),
        "",
        RuleKind.FORMAT,
        Severity.NOTE,
        List.of(),
        0,
        page.message(),
        page.formula(),
        page.basis(),
        page.mark(),
        page.why(),
        page.remedy(),
        page.review());
  }

  private static List<Case> cases(List<RuleCase> cases) {
    return cases.stream().map(ShownRules::shown).toList();
  }

  private static Case shown(RuleCase one) {
    return new Case(
        one.title(), one.tables().stream().map(ShownRules::shown).toList(), one.places());
  }

  private static List<List<String>> shown(CaseTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.header());
    rows.addAll(table.rows());
    return rows;
  }
}
