package org.zhibai.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Attainment;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Severity;
import org.zhibai.model.Standing;
import org.zhibai.model.Submission;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.LedgerDigest;
import org.zhibai.rules.derive.Suspicion;

/**
 * Checks submissions with a rule library: each submission by itself, several at a time, then all of
 * them together. The same input gives the same result, in whatever order it comes.
 */
public final class Check {
  private static final Duration SESSION_LIMIT = Duration.ofSeconds(30);

  private final ReportSystem system;
  private final RuleLibrary library;
  private final Derivation derivation;
  private final RuleRun rules;
  private final KeptOutcomes kept;
  private final NotMade notMade;
  private final StageOne stageOne;
  private final FindingWriter writer;

  /** A check with a rule library. */
  public Check(ReportSystem system, RuleLibrary library) {
    this(system, library, SESSION_LIMIT);
  }

  Check(ReportSystem system, RuleLibrary library, Duration limit) {
    this(system, library, limit, KeptOutcomes::none);
  }

  private Check(
      ReportSystem system,
      RuleLibrary library,
      Duration limit,
      Function<UnaryOperator<Outcome>, KeptOutcomes> keeping) {
    this.system = system;
    this.library = library;
    this.derivation = new Derivation(system);
    this.rules = new RuleRun(library, new Engine(limit));
    this.notMade = new NotMade(system, library);
    this.kept = keeping.apply(notMade::settled);
    this.stageOne = new StageOne(system, derivation, rules, kept);
    this.writer = new FindingWriter(system);
  }

  /**
   * A check that can be made again and again: submissions that stay as they were, with their own
   * past, are not looked at by themselves again. The result is that of a check made afresh.
   */
  public static Check keeping(ReportSystem system, RuleLibrary library) {
    return new Check(system, library, SESSION_LIMIT, KeptOutcomes::some);
  }

  /**
   * What the rules say of a submission by itself, in order; several threads may ask at once.
   *
   * @param prior last year's submissions
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public List<Finding> alone(Submission submission, List<Submission> prior) {
    Outcome outcome = stageOne.outcome(submission, prior(submission, prior));
    return FindingOrder.of(system, findings(List.of(outcome)));
  }

  /**
   * Checks what was received.
   *
   * @param prior what was received last year
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public CheckResult check(Received received, Received prior, RunFacts run, Progress progress) {
    List<Submission> all = inOrder(received.submissions());
    List<Submission> before = inOrder(prior.submissions());
    List<Outcome> outcomes = stageOne.run(all, before, received.unread(), progress);
    kept.retain(all);
    return together(received, before, outcomes, run);
  }

  /**
   * A place to suppose other figures in a submission.
   *
   * @param prior last year's submissions
   */
  public Supposition suppose(Submission submission, List<Submission> prior) {
    return new Supposition(this, stageOne, submission, prior);
  }

  /**
   * What rules over all submissions see.
   *
   * @param prior last year's submissions
   */
  public List<Object> facts(Received received, List<Submission> prior) {
    List<Submission> all = inOrder(received.submissions());
    List<Outcome> outcomes =
        all.stream().map(one -> stageOne.outcome(one, prior(one, prior))).toList();
    return across(all, prior, outcomes, findings(outcomes)).facts();
  }

  /** What is worked out of all submissions together. */
  private record Across(List<Submission> all, Derived derived, List<Standing> standings) {
    List<Object> facts() {
      return StageFacts.across(all, derived, standings);
    }
  }

  /**
   * @param alone what the rules find in each submission by itself
   */
  private Across across(
      List<Submission> all, List<Submission> prior, List<Outcome> outcomes, List<Finding> alone) {
    List<Standing> standings = derivation.standings(all, prior, mandatory(alone));
    List<LedgerDigest> digests =
        outcomes.stream().flatMap(outcome -> outcome.digest().stream()).toList();
    return new Across(all, derivation.across(all, digests), standings);
  }

  /** Over all submissions, once each was looked at by itself. */
  CheckResult together(
      Received received, List<Submission> before, List<Outcome> outcomes, RunFacts run) {
    List<Submission> all = inOrder(received.submissions());
    List<Finding> alone = findings(outcomes);
    Across across = across(all, before, outcomes, alone);
    int latest = Submission.latestYear(all).orElse(0);
    Outcome together = Outcome.across(all, across.derived(), system.mostListed(latest));
    rules.run(Stage.ACROSS, across.facts(), together);
    together.sinceFirst(library, latest);
    List<Finding> findings =
        FindingOrder.of(
            system, Stream.concat(alone.stream(), findings(List.of(together)).stream()).toList());
    Accounting accounting = new Accounting(library, notMade, outcomes, together);
    return new CheckResult(
        new RunNotes(system, library)
            .added(run, all, Stream.concat(outcomes.stream(), Stream.of(together)).toList()),
        received,
        system.units(),
        expected(all),
        Suspicion.mark(findings),
        accounting.notChecked(),
        accounting.accounts(),
        attainments(outcomes),
        across.standings(),
        StageFacts.cityTotals(across.derived()),
        duplicates(across.derived()));
  }

  /** The findings behind outcomes, in no particular order. */
  List<Finding> findings(List<Outcome> outcomes) {
    List<Finding> findings = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      for (Findings.Report report : outcome.reports()) {
        library
            .pack()
            .source(report.rule())
            .ifPresent(source -> findings.add(writer.finding(source.rule(), report)));
      }
    }
    return findings;
  }

  private static List<Finding> mandatory(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().severity() == Severity.MANDATORY)
        .toList();
  }

  /** Submissions by unit, year and version. */
  static List<Submission> inOrder(List<Submission> submissions) {
    return submissions.stream()
        .sorted(
            Comparator.comparing((Submission submission) -> submission.unit().code())
                .thenComparingInt(Submission::year)
                .thenComparingInt(Submission::version)
                .thenComparing(submission -> submission.file().path()))
        .toList();
  }

  private List<String> expected(List<Submission> all) {
    return all.stream()
        .map(Submission::year)
        .distinct()
        .flatMap(year -> system.reporters(year).stream())
        .map(ReportingUnit::code)
        .distinct()
        .toList();
  }

  private static List<Attainment> attainments(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.facts(Attainment.class))
        .sorted(Comparator.comparing(Attainment::id).thenComparing(Attainment::reporter))
        .toList();
  }

  private static List<KeyCheck> duplicates(Derived across) {
    return across.facts().stream()
        .filter(KeyCheck.class::isInstance)
        .map(KeyCheck.class::cast)
        .filter(KeyCheck::duplicated)
        .toList();
  }

  /** Last year's submission of the same unit. */
  static Optional<Submission> prior(Submission submission, List<Submission> before) {
    return before.stream()
        .filter(other -> other.unit().code().equals(submission.unit().code()))
        .filter(other -> other.year() == submission.year() - 1)
        .findFirst();
  }
}
