package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibai.forms.LedgerRule.Key;
import org.zhibai.forms.LedgerRule.Operation;
import org.zhibai.forms.LedgerRule.Total;
import org.zhibai.forms.Parameters.Target;
import org.zhibai.forms.Relation;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.AuditFormula;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Texts;

/**
 * The audit formulas of a pack. A rule that reads a table of relations, ledger totals, keys or
 * targets stands for each row that its conditions let through.
 */
public final class AuditFormulas {
  private final RulePack pack;
  private final ReportSystem system;
  private final Texts texts = Texts.of(AuditFormulas.class, Locale.CHINESE);
  private final FormulaText formulas;

  /** The formulas of the rules that could be read. */
  public AuditFormulas(RulePack pack, ReportSystem system) {
    this.pack = pack;
    this.system = system;
    this.formulas = new FormulaText(system, texts);
  }

  /** All formulas, in the order of the rules' ids and of the tables. */
  public List<AuditFormula> all() {
    return pack.rules().stream().flatMap(rule -> of(rule.id()).stream()).toList();
  }

  /** The formulas that a rule checks; at least one. */
  public List<AuditFormula> of(String id) {
    RuleSource source =
        pack.source(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    List<AuditFormula> found = new ArrayList<>();
    relations(source).forEach(relation -> found.add(ofRelation(source.rule(), relation)));
    totals(source).forEach(total -> found.add(ofTotal(source.rule(), total)));
    keys(source).forEach(key -> found.add(ofKey(source.rule(), key)));
    targets(source).forEach(target -> found.add(ofTarget(source.rule(), target)));
    return found.isEmpty() ? List.of(own(source.rule())) : List.copyOf(found);
  }

  /** The relations between lines that a rule checks. */
  List<Relation> relations(RuleSource source) {
    return List.of("Equation", "Inequality", "Carried").stream()
        .map(type -> Choice.of(source, type))
        .flatMap(
            choice ->
                system.relations().stream()
                    .filter(relation -> choice.takes("kind", relation.kind()))
                    .filter(relation -> choice.takes("id", relation.id()))
                    .filter(relation -> choice.takes("code", relation.target())))
        .toList();
  }

  /** The totals of ledgers that a rule checks. */
  List<Total> totals(RuleSource source) {
    Choice choice = Choice.of(source, "LedgerTotal");
    return system.totals().stream()
        .filter(total -> choice.takes("ledger", total.ledger()))
        .filter(total -> choice.takes("id", total.id()) && choice.takes("code", total.code()))
        .toList();
  }

  /** The keys of ledgers that a rule checks. */
  List<Key> keys(RuleSource source) {
    Choice choice = Choice.of(source, "KeyCheck");
    return system.keys().stream()
        .filter(key -> choice.takes("ledger", key.ledger()) && choice.takes("id", key.id()))
        .filter(key -> !choice.demands("across") || key.across())
        .toList();
  }

  /** The targets that a rule checks. */
  List<Target> targets(RuleSource source) {
    Choice choice = Choice.of(source, "Attainment");
    return system.parameters().targets().stream()
        .filter(target -> choice.takes("id", target.id()) && choice.takes("code", target.code()))
        .toList();
  }

  private AuditFormula own(Rule rule) {
    return formula(rule, rule.formula(), rule.name(), rule.why());
  }

  private AuditFormula ofRelation(Rule rule, Relation relation) {
    boolean apart = rule.kind() == RuleKind.WITHIN_SHEET && FormulaText.crosses(relation);
    return new AuditFormula(
        formulas.inCodes(relation),
        formulas.inNames(relation),
        note(relation.columns(), relation.appliesTo(), relation.audit()),
        rule.severity(),
        apart ? RuleKind.CROSS_SHEET : rule.kind(),
        basis(rule),
        rule.id());
  }

  private AuditFormula ofTotal(Rule rule, Total total) {
    String line = total.code().replace(".", texts.get("formula.form")) + texts.get("formula.line");
    String filter = filter(total.filter());
    String counted = texts.get("formula." + total.operation(), total.ledger(), total.column());
    String name = system.line(total.code()).map(found -> found.line().name()).orElse(total.code());
    boolean exact = total.tolerance().signum() == 0;
    String note = exact ? "" : texts.get("formula.tolerance", total.tolerance().toPlainString());
    return formula(
        rule,
        line + "〔" + total.targetColumn() + "〕 = " + counted + filter,
        name + " = " + ledger(total.ledger()) + meaning(total) + filter,
        note);
  }

  private String meaning(Total total) {
    return total.operation() == Operation.COUNT
        ? texts.get("formula.rows")
        : texts.get("formula.of." + total.operation(), total.column());
  }

  private AuditFormula ofKey(Rule rule, Key key) {
    String columns = String.join(" + ", key.columns());
    String filter = filter(key.filter());
    return formula(
        rule,
        texts.get(key.across() ? "formula.key.across" : "formula.key", key.ledger(), columns)
            + filter,
        texts.get(
            key.across() ? "formula.once.across" : "formula.once", ledger(key.ledger()), columns),
        rule.why());
  }

  private AuditFormula ofTarget(Rule rule, Target target) {
    String line = target.code().replace(".", texts.get("formula.form")) + texts.get("formula.line");
    return formula(
        rule,
        line
            + "〔"
            + target.column()
            + "〕"
            + (target.least() ? " ≥ " : " ≤ ")
            + target.value().toPlainString(),
        target.name(),
        note(List.of(), target.appliesTo(), "") + target.source() + "【" + target.mark() + "】");
  }

  private AuditFormula formula(Rule rule, String formula, String meaning, String note) {
    return new AuditFormula(
        formula, meaning, note, rule.severity(), rule.kind(), basis(rule), rule.id());
  }

  private String note(List<String> columns, List<String> appliesTo, String audit) {
    List<String> parts = new ArrayList<>();
    if (!columns.isEmpty()) {
      parts.add(texts.get("formula.columns", String.join("、", columns)));
    }
    if (!appliesTo.isEmpty()) {
      parts.add(texts.get("formula.applies", String.join("、", appliesTo)));
    }
    if (!audit.isEmpty()) {
      parts.add(texts.get("formula.audit", audit));
    }
    return parts.stream().map(part -> part + "。").collect(Collectors.joining());
  }

  private String ledger(String number) {
    return system.allLedgers().stream()
        .filter(ledger -> ledger.number().equals(number))
        .findFirst()
        .map(ledger -> number + "《" + ledger.name() + "》")
        .orElse(number);
  }

  private String filter(Map<String, String> filter) {
    return filter.isEmpty()
        ? ""
        : filter.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("，", "（", "）"));
  }

  private static String basis(Rule rule) {
    return rule.basis() + "【" + rule.mark() + "】";
  }
}
