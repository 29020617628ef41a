package org.zhibai.rules;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Progress;
import org.zhibai.model.Received.Unread;
import org.zhibai.model.Submission;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.LedgerDigest;
import org.zhibai.rules.derive.LedgerPass;

/** Runs the rules over each submission by itself, as many at a time as there are cores. */
final class StageOne {
  private final ReportSystem system;
  private final Derivation derivation;
  private final RuleRun rules;
  private final KeptOutcomes kept;

  StageOne(ReportSystem system, Derivation derivation, RuleRun rules) {
    this(system, derivation, rules, KeptOutcomes.none(UnaryOperator.identity()));
  }

  /**
   * @param kept what came of submissions at earlier times
   */
  StageOne(ReportSystem system, Derivation derivation, RuleRun rules, KeptOutcomes kept) {
    this.kept = kept;
    this.system = system;
    this.derivation = derivation;
    this.rules = rules;
  }

  /** The outcomes, in the order of the submissions, then of the files that could not be read. */
  List<Outcome> run(
      List<Submission> all, List<Submission> before, List<Unread> unread, Progress progress) {
    progress.expect(all.size());
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<Outcome>> tasks = new ArrayList<>();
      all.forEach(submission -> tasks.add(() -> outcome(submission, before, progress)));
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : pool.invokeAll(tasks)) {
        outcomes.add(future.get());
      }
      unread.forEach(file -> outcomes.add(outcome(file)));
      return outcomes;
    } catch (InterruptedException e) {
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome outcome(Submission submission, List<Submission> before, Progress progress) {
    Outcome outcome = outcome(submission, Check.prior(submission, before));
    progress.done(submission.unit().code());
    return outcome;
  }

  /**
   * What the rules say of one submission with its own past.
   *
   * @throws CancellationException when the thread is interrupted
   */
  Outcome outcome(Submission submission, Optional<Submission> prior) {
    return kept.of(submission, prior, () -> fresh(submission, prior));
  }

  private Outcome fresh(Submission submission, Optional<Submission> prior) {
    Rows rows = rows(submission);
    return outcome(submission, prior, rows.outcome, rows.pass.result(), rows.pass.digest());
  }

  /** What the rules say of a submission's ledgers, row by row, and what the rows come to. */
  Rows rows(Submission submission) {
    Rows rows = new Rows(submission, Outcome.of(submission, system.mostListed(submission.year())));
    for (Ledger ledger : submission.ledgers()) {
      rows.read(ledger);
    }
    return rows;
  }

  /**
   * What the rules say of a submission whose ledgers were looked at.
   *
   * @param outcome of its rows; the rest is added to it
   */
  Outcome outcome(
      Submission submission,
      Optional<Submission> prior,
      Outcome outcome,
      Derived ledgers,
      LedgerDigest digest) {
    Derived forms = derivation.ofSubmission(submission, prior);
    outcome.add(forms);
    outcome.add(ledgers);
    outcome.digest(digest);
    rules.run(Stage.SUBMISSION, StageFacts.ofSubmission(submission, forms, ledgers), outcome);
    outcome.sinceFirst(rules.library(), submission.year());
    return outcome;
  }

  /** What the rules say of a file that could not be read. */
  Outcome outcome(Unread file) {
    return rules.unread(file);
  }

  /** Takes rows as they are read, hands them on, and runs the row rules chunk by chunk. */
  final class Rows implements Ledger.Sink {
    final LedgerPass pass;
    final Outcome outcome;
    private final RowChunks chunks;

    Rows(Submission submission, Outcome outcome) {
      this.pass = new LedgerPass(system, submission);
      this.outcome = outcome;
      this.chunks =
          new RowChunks(rules, outcome, system.parameters().thresholds(submission.year()));
    }

    /** Reads a ledger; when it breaks off, its rules are not checked and the rest goes on. */
    void read(Ledger ledger) {
      try {
        ledger.read(this);
      } catch (UncheckedIOException e) {
        pass.lost(ledger.header().ledger(), String.valueOf(e.getMessage()));
      }
      chunks.flush();
    }

    @Override
    public void row(LedgerRow row) {
      pass.row(row);
      chunks.row(row);
    }

    @Override
    public void sum(LedgerRow row, boolean partial) {
      pass.sum(row, partial);
    }

    @Override
    public void problem(Problem problem) {
      pass.problem(problem);
    }
  }
}
