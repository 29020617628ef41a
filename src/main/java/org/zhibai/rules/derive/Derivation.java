package org.zhibai.rules.derive;

import java.util.List;
import java.util.Optional;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Finding;
import org.zhibai.model.Standing;
import org.zhibai.model.Submission;

/** Derives facts from submissions. Immutable; may be used by several threads at once. */
public final class Derivation {
  private final ReportSystem system;

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
    return new Derived(List.copyOf(system.parameters().thresholds(submission.year())), List.of());
  }

  /**
   * The facts over all units: city totals, figures of departments, zones within districts, keys in
   * several units' ledgers, and the thresholds in force.
   */
  public Derived across(List<Submission> all, List<Submission> prior, List<LedgerDigest> digests) {
    return new Derived(List.of(), List.of());
  }

  /**
   * The ranking, districts and functional zones apart, by group, rank and unit.
   *
   * @param mandatory findings; those of severity 强制性 cost points
   */
  public List<Standing> standings(
      List<Submission> all, List<Submission> prior, List<Finding> mandatory) {
    return List.of();
  }
}
