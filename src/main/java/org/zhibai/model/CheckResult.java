package org.zhibai.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check of a set of submissions says.
 *
 * @param units all reporting units of the run's report system, by code
 * @param expected codes of the units that should have handed in
 * @param findings by severity, unit, form, line and key
 * @param notChecked by rule, unit and place
 * @param accounts one for each rule of the run, by id
 * @param attainments figures measured against targets, by target and unit
 * @param standings the ranking, by group, rank and unit
 * @param cityTotals city figures beside the units' sums
 * @param duplicates keys shared by several units' ledgers
 */
public record CheckResult(
    RunFacts run,
    Received received,
    List<ReportingUnit> units,
    List<String> expected,
    List<Finding> findings,
    List<NotChecked> notChecked,
    List<RuleAccount> accounts,
    List<Attainment> attainments,
    List<Standing> standings,
    List<Equation> cityTotals,
    List<KeyCheck> duplicates) {

  /** How many findings there are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.rule().severity() == severity).count();
  }

  /** The files that could not be read, last year's as well. */
  public List<Received.Unread> unread() {
    return Stream.concat(received.unread().stream(), run.lost().stream()).toList();
  }

  /** How many reasons kept checks from being made. */
  public int reasons() {
    return NotChecked.byReason(notChecked).size();
  }

  /** The unit with a code; a stand-in with the code as its name when there is none. */
  public ReportingUnit unit(String code) {
    return units.stream()
        .filter(unit -> unit.code().equals(code))
        .findFirst()
        .orElseGet(() -> new ReportingUnit(code, code, "", "", false, false, "", null, null, ""));
  }
}
