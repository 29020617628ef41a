package org.zhibai.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;
import org.zhibai.model.Severity;
import org.zhibai.model.Standing;
import org.zhibai.model.Submission;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.LedgerDigest;
import org.zhibai.rules.derive.LineFacts;

/**
 * Checks submissions once and keeps what came of it, so that one of them can be checked again with
 * other figures at little cost. The rows of ledgers stay as they were. Ready to be asked for trials
 * by several threads.
 */
public final class Recheck {
  private static final Duration SESSION_LIMIT = Duration.ofSeconds(30);

  private final ReportSystem system;
  private final RuleLibrary library;
  private final List<Submission> all;
  private final List<Submission> before;
  private final Derivation derivation;
  private final Map<Submission, Outcome> outcomes = new IdentityHashMap<>();
  private final List<LedgerDigest> digests;
  private final List<Finding> mandatory;
  private final boolean ranked;

  /**
   * Checks all submissions, each by itself.
   *
   * @param before last year's submissions
   */
  public Recheck(
      ReportSystem system, RuleLibrary library, List<Submission> all, List<Submission> before) {
    this.system = system;
    this.library = library;
    this.all = List.copyOf(all);
    this.before = List.copyOf(before);
    this.derivation = new Derivation(system);
    RuleRun rules = new RuleRun(library, new Engine(SESSION_LIMIT));
    List<Outcome> results =
        new StageOne(system, derivation, rules).run(all, before, List.of(), Progress.NONE);
    for (int i = 0; i < all.size(); i++) {
      outcomes.put(all.get(i), results.get(i));
    }
    this.digests = results.stream().flatMap(outcome -> outcome.digest().stream()).toList();
    FindingWriter writer = new FindingWriter(system);
    this.mandatory =
        results.stream()
            .flatMap(outcome -> findings(writer, outcome.reports()).stream())
            .filter(finding -> finding.rule().severity() == Severity.MANDATORY)
            .toList();
    this.ranked =
        library.runnable(Stage.ACROSS).stream()
            .flatMap(source -> source.drl().patterns().stream())
            .anyMatch(pattern -> pattern.type().equals(Standing.class.getSimpleName()));
  }

  /** A place to try out changes of one of the submissions; for one thread. */
  public Trial of(Submission submission) {
    return new Trial(this, submission);
  }

  /** The report system that the submissions answer. */
  public ReportSystem system() {
    return system;
  }

  /** How many mandatory findings the submissions have by themselves, as they are. */
  public int faults() {
    return mandatory.size();
  }

  /** The facts of one submission's forms. */
  Derived forms(Submission submission) {
    return derivation.ofSubmission(submission, Check.prior(submission, before));
  }

  /** The facts over all submissions as they are. */
  List<Object> across() {
    return StageFacts.across(all, derivation.across(all, digests), List.of());
  }

  /** What concerns single lines over all submissions of a year. */
  LineFacts lines(int year) {
    return derivation.lines(all, year);
  }

  /**
   * The ranking; empty when no rule asks for it.
   *
   * @param changed what stands in the place of a submission
   * @param added mandatory findings that the change brought
   */
  List<Standing> standings(Submission original, Submission changed, List<Finding> added) {
    if (!ranked) {
      return List.of();
    }
    List<Submission> others = all.stream().map(one -> one == original ? changed : one).toList();
    List<Finding> counted = new ArrayList<>(mandatory);
    counted.addAll(added);
    return derivation.standings(others, before, counted);
  }

  /** The findings behind reports. */
  List<Finding> findings(FindingWriter writer, Collection<Findings.Report> reports) {
    return reports.stream()
        .flatMap(
            report ->
                library.pack().source(report.rule()).stream()
                    .map(source -> writer.finding(source.rule(), report)))
        .toList();
  }

  /** The rules of a stage that came to their end and apply to the submission's year. */
  RuleBase base(Stage stage, Submission submission) {
    Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(submission));
    return library.base(
        library.runnable(stage).stream()
            .filter(source -> source.rule().since() <= submission.year())
            .map(RuleSource::id)
            .filter(rule -> outcome.flatMap(one -> one.failed(rule)).isEmpty())
            .toList());
  }
}
