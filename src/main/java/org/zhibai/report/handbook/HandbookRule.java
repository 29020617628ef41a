package org.zhibai.report.handbook;

import java.util.List;
import java.util.SortedSet;
import org.zhibai.model.AuditFormula;
import org.zhibai.model.Rule;

/**
 * A rule as the handbook shows it.
 *
 * @param drl the rule's source
 * @param formulas the audit formulas it checks
 * @param reads what it reads by name
 * @param mistake why it can't be run; empty when it can
 */
public record HandbookRule(
    Rule rule,
    String drl,
    List<Case> cases,
    List<AuditFormula> formulas,
    Reads reads,
    String mistake) {

  /**
   * What a rule reads by name.
   *
   * @param parameters keys of thresholds
   */
  public record Reads(
      SortedSet<String> codes, SortedSet<String> ledgers, SortedSet<String> parameters) {}

  /**
   * A case of its page.
   *
   * @param tables each with its heading as the first row
   * @param places where the rule speaks; empty when the case passes
   */
  public record Case(String title, List<List<List<String>>> tables, List<String> places) {}

  /** The folder of the rule, {@code creation/patents}. */
  String chapter() {
    return rule.id().substring(0, Math.max(0, rule.id().lastIndexOf('/')));
  }
}
