package org.zhibai.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Severity;
import org.zhibai.model.Submission;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.LedgerDigest;

/**
 * Submissions that were checked, with what rules see of them at hand, so that a rule that is being
 * written can be run over all of them at once. What is at hand is let go when memory is short, and
 * worked out anew. For one thread at a time.
 */
public final class ReadySubmissions {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final ReportSystem system;
  private final Derivation derivation;
  private final CheckResult checked;
  private final List<Submission> before;
  private final List<ReadySubmission> ready;
  private final Kept<List<Object>> across = new Kept<>();

  /**
   * What a rule does over the submissions.
   *
   * @param findings in order
   * @param failures why it could not be brought to its end, for each submission where it couldn't
   */
  public record Said(List<Finding> findings, List<String> failures) {}

  /**
   * @param checked a check of the submissions with the rules as they are
   * @param before last year's submissions
   */
  public ReadySubmissions(ReportSystem system, CheckResult checked, List<Submission> before) {
    this.system = system;
    this.derivation = new Derivation(system);
    this.checked = checked;
    this.before = List.copyOf(before);
    this.ready =
        checked.received().submissions().stream()
            .map(
                submission ->
                    new ReadySubmission(
                        system, derivation, submission, Check.prior(submission, before)))
            .toList();
  }

  /**
   * Runs the rules of a library.
   *
   * @throws CancellationException when the thread is interrupted
   */
  public Said run(RuleLibrary library) {
    RuleRun rules = new RuleRun(library, new Engine(LIMIT));
    List<Outcome> outcomes = new ArrayList<>();
    if (rules.any(Stage.SUBMISSION) || rules.any(Stage.ROWS)) {
      outcomes.addAll(each(ready, one -> () -> one.run(rules)));
    }
    if (rules.any(Stage.SUBMISSION)) {
      checked.received().unread().forEach(file -> outcomes.add(rules.unread(file)));
    }
    if (rules.any(Stage.ACROSS)) {
      outcomes.add(together(rules));
    }
    return said(library, outcomes);
  }

  private Said said(RuleLibrary library, List<Outcome> outcomes) {
    FindingWriter writer = new FindingWriter(system);
    List<Finding> findings = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (RuleSource source : library.pack().sources()) {
      for (Outcome outcome : outcomes) {
        outcome.reports().stream()
            .filter(report -> report.rule().equals(source.id()))
            .forEach(report -> findings.add(writer.finding(source.rule(), report)));
        outcome
            .failed(source.id())
            .ifPresent(
                why ->
                    failures.add(
                        outcome.submission().map(one -> one.unit().name() + "：").orElse("") + why));
      }
    }
    return new Said(FindingOrder.of(system, findings), List.copyOf(failures));
  }

  private Outcome together(RuleRun rules) {
    List<Submission> all = checked.received().submissions();
    int latest = Submission.latestYear(all).orElse(0);
    Derived none = new Derived(List.of(), List.of());
    Outcome outcome = Outcome.across(all, none, system.mostListed(latest));
    rules.run(Stage.ACROSS, across.or(this::across), outcome);
    outcome.sinceFirst(rules.library(), latest);
    return outcome;
  }

  private List<Object> across() {
    List<Submission> all = checked.received().submissions();
    List<LedgerDigest> digests = each(ready, one -> one::digest);
    List<Finding> mandatory =
        checked.findings().stream()
            .filter(finding -> finding.rule().severity() == Severity.MANDATORY)
            .filter(finding -> !finding.rule().kind().acrossUnits())
            .toList();
    return StageFacts.across(
        all, derivation.across(all, digests), derivation.standings(all, before, mandatory));
  }

  private interface Task<T> {
    Callable<T> of(ReadySubmission one);
  }

  private static <T> List<T> each(List<ReadySubmission> ready, Task<T> task) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<T> done = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(ready.stream().map(task::of).toList())) {
        done.add(future.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
