package org.zhibai.desktop.work;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.zhibai.model.Severity;

/**
 * Which findings are shown. Empty strings let everything through.
 *
 * @param severities the severities shown
 * @param unit code of a reporting unit
 * @param form number of a form or ledger, or name of a sheet
 * @param rule id of a rule
 * @param text words that must all occur, in any order and case
 * @param decision which decisions
 */
public record FindingFilter(
    Set<Severity> severities,
    String unit,
    String form,
    String rule,
    String text,
    Decided decision) {

  /** Findings by what was decided on them. */
  public enum Decided {
    /** All findings. */
    ANY,
    /** Nothing decided yet. */
    OPEN,
    /** Accepted. */
    ACCEPTED,
    /** Returned. */
    RETURNED,
    /** To be looked into. */
    PENDING
  }

  /** Lets everything through. */
  public static final FindingFilter ALL =
      new FindingFilter(EnumSet.allOf(Severity.class), "", "", "", "", Decided.ANY);

  public FindingFilter {
    severities = Set.copyOf(severities);
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  /** The same with other severities. */
  public FindingFilter severities(Set<Severity> others) {
    return new FindingFilter(others, unit, form, rule, text, decision);
  }

  /** The same for a unit; empty for all. */
  public FindingFilter unit(String code) {
    return new FindingFilter(severities, code, form, rule, text, decision);
  }

  /** The same for a form or ledger; empty for all. */
  public FindingFilter form(String number) {
    return new FindingFilter(severities, unit, number, rule, text, decision);
  }

  /** The same for a rule; empty for all. */
  public FindingFilter rule(String id) {
    return new FindingFilter(severities, unit, form, id, text, decision);
  }

  /** The same for words; empty for any. */
  public FindingFilter text(String words) {
    return new FindingFilter(severities, unit, form, rule, words, decision);
  }

  /** The same for what was decided. */
  public FindingFilter decision(Decided decided) {
    return new FindingFilter(severities, unit, form, rule, text, decided);
  }

  /** Whether it lets everything through. */
  public boolean isAll() {
    return equals(ALL);
  }

  /** Whether it lets a row through, whatever was decided. */
  boolean lets(FindingRow row, String[] words) {
    if (!severities.contains(row.severity())
        || !unit.isEmpty() && !unit.equals(row.finding().reporter())
        || !form.isEmpty() && !form.equals(row.formNumber())
        || !rule.isEmpty() && !rule.equals(row.finding().rule().id())) {
      return false;
    }
    for (String word : words) {
      if (!row.search().contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The words looked for. */
  String[] words() {
    return text.isEmpty() ? new String[0] : text.split("\\s+");
  }
}
