package org.zhibai.rules.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.MutationReport;
import org.zhibai.model.Progress;
import org.zhibai.model.Submission;
import org.zhibai.rules.Recheck;
import org.zhibai.rules.Trial;

/**
 * Changes the figures of submissions one at a time and counts what the rules notice. The same
 * submissions give the same mutants, in whatever order they come.
 */
public final class MutationRun {
  private static final long SEED = 20_230_101;

  private final Recheck clean;
  private final List<Submission> prior;
  private final Plan plan;

  /**
   * What is tried.
   *
   * @param sample how many mutants at most, chosen evenly
   * @param recalculated whether growth and whatever else the template works out follows the wrong
   *     figure, as in a spreadsheet; such cells are then not changed themselves
   */
  public record Plan(int sample, boolean recalculated) {}

  /**
   * @param clean the submissions, checked
   * @param prior last year's submissions
   */
  public MutationRun(Recheck clean, List<Submission> prior, Plan plan) {
    this.clean = clean;
    this.prior = prior;
    this.plan = plan;
  }

  /** Tries the mutants of some submissions, several submissions at a time. */
  public MutationReport run(List<Submission> submissions, Progress progress) {
    List<Mutant> mutants = new ArrayList<>();
    int figures = 0;
    for (Submission submission : submissions) {
      Recalculation recalculation = recalculation(submission);
      for (Site site : new Sites(submission, last(submission)).all()) {
        if (recalculation == null || !recalculation.workedOut(site.index())) {
          figures++;
          add(submission, site, mutants);
        }
      }
    }
    Map<Submission, List<Mutant>> chosen = new LinkedHashMap<>();
    for (Mutant mutant : sampled(mutants)) {
      chosen.computeIfAbsent(mutant.original(), one -> new ArrayList<>()).add(mutant);
    }
    progress.expect(chosen.size());
    int year = Submission.latestYear(submissions).orElse(0);
    return new Tallies(tried(chosen, progress))
        .report(new Tallies.Basis(year, submissions.size(), figures, clean.faults()));
  }

  private @Nullable Recalculation recalculation(Submission submission) {
    return plan.recalculated() ? new Recalculation(clean.system(), submission) : null;
  }

  private Optional<Submission> last(Submission submission) {
    return prior.stream()
        .filter(other -> other.unit().code().equals(submission.unit().code()))
        .filter(other -> other.year() == submission.year() - 1)
        .findFirst();
  }

  private static void add(Submission submission, Site site, List<Mutant> mutants) {
    for (Mistake mistake : Mistake.values()) {
      mistake
          .in(site)
          .ifPresent(wrong -> mutants.add(new Mutant(submission, site.index(), mistake, wrong)));
    }
  }

  private List<Mutant> sampled(List<Mutant> mutants) {
    if (mutants.size() <= plan.sample()) {
      return mutants;
    }
    List<Mutant> shuffled = new ArrayList<>(mutants);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled.subList(0, plan.sample());
  }

  private List<Verdict> tried(Map<Submission, List<Mutant>> mutants, Progress progress) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<List<Verdict>>> tasks = new ArrayList<>();
      mutants.forEach((submission, some) -> tasks.add(() -> tried(submission, some, progress)));
      List<Verdict> verdicts = new ArrayList<>();
      for (Future<List<Verdict>> future : pool.invokeAll(tasks)) {
        verdicts.addAll(future.get());
      }
      return verdicts;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Verdict> tried(Submission submission, List<Mutant> mutants, Progress progress) {
    List<Verdict> verdicts = new ArrayList<>();
    Recalculation recalculation = recalculation(submission);
    try (Trial trial = clean.of(submission)) {
      for (Mutant mutant : mutants) {
        verdicts.add(Verdict.of(mutant, trial.added(mutant.submission(recalculation))));
      }
    }
    progress.done(submission.unit().code());
    return verdicts;
  }
}
