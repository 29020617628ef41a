package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Finding;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Standing;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.CellTests.ColumnTest;

/** Derives facts from submissions. Immutable; may be used by several threads at once. */
public final class Derivation {
  private final ReportSystem system;
  private final Reasons reasons = new Reasons();
  private final Map<Integer, SubmissionFacts> byYear = new ConcurrentHashMap<>();

  /** Derives what a report system describes. */
  public Derivation(ReportSystem system) {
    this.system = system;
  }

  /**
   * The facts of one submission, with its own past: equations, inequalities, year-on-year pairs,
   * figures carried over, attainments, inspections, and the thresholds in force.
   *
   * @param prior last year's submission of the same unit
   */
  public Derived ofSubmission(Submission submission, Optional<Submission> prior) {
    return byYear
        .computeIfAbsent(submission.year(), year -> new SubmissionFacts(system, year, reasons))
        .derive(submission, prior);
  }

  /**
   * The facts over all units: city totals, figures of departments, zones within districts, keys in
   * several units' ledgers, and the thresholds in force.
   */
  public Derived across(List<Submission> all, List<LedgerDigest> digests) {
    List<Object> facts = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (int year : years(all)) {
      Derived derived = new AcrossFacts(system, reasons, year, all).derive(digests);
      facts.addAll(derived.facts());
      gaps.addAll(derived.gaps());
    }
    return new Derived(facts, gaps);
  }

  /** What of the facts over all units concerns single lines, for one year. */
  public LineFacts lines(List<Submission> all, int year) {
    return new LineFacts(system, new UnitsOfYear(system, year, all), reasons);
  }

  /**
   * The ranking, districts and functional zones apart, by group, rank and unit.
   *
   * @param mandatory findings; those of severity 强制性 cost points
   */
  public List<Standing> standings(
      List<Submission> all, List<Submission> prior, List<Finding> mandatory) {
    return years(all).stream()
        .flatMap(
            year -> new Ranking(system, year, reasons).standings(all, prior, mandatory).stream())
        .toList();
  }

  /**
   * The columns of a ledger that are looked at for a kind of fault.
   *
   * @param kind as {@link org.zhibai.model.LedgerCell} names it
   */
  public Set<String> columns(LedgerForm ledger, String kind, ReportingUnit unit, int year) {
    Set<String> columns = new LinkedHashSet<>();
    for (ColumnTest test : new CellTests(system, reasons, unit, year).of(ledger)) {
      if (test.test().kinds().contains(kind)) {
        columns.add(test.column());
        columns.addAll(test.test().beside(kind));
      }
    }
    return columns;
  }

  private static List<Integer> years(List<Submission> all) {
    return all.stream().map(Submission::year).distinct().sorted().toList();
  }
}
