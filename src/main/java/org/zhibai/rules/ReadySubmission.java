package org.zhibai.rules;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Ledger;
import org.zhibai.model.Submission;
import org.zhibai.model.Threshold;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.LedgerDigest;
import org.zhibai.rules.derive.LedgerPass;

/** One submission with what rules see of it at hand. Rows of ledgers are read each time. */
final class ReadySubmission {
  private final ReportSystem system;
  private final Derivation derivation;
  private final Submission submission;
  private final Optional<Submission> prior;
  private final Kept<Facts> facts = new Kept<>();

  /** What rules see of it by itself, and what its ledgers hand on. */
  private record Facts(List<Object> alone, LedgerDigest digest) {}

  ReadySubmission(
      ReportSystem system,
      Derivation derivation,
      Submission submission,
      Optional<Submission> prior) {
    this.system = system;
    this.derivation = derivation;
    this.submission = submission;
    this.prior = prior;
  }

  /** Runs the rules that look at one submission by itself. */
  Outcome run(RuleRun rules) {
    Outcome outcome = Outcome.of(submission, system.mostListed(submission.year()));
    if (rules.any(Stage.SUBMISSION)) {
      rules.run(Stage.SUBMISSION, facts.or(this::facts).alone(), outcome);
    }
    if (rules.any(Stage.ROWS)) {
      List<Threshold> thresholds = system.parameters().thresholds(submission.year());
      RowChunks rows = new RowChunks(rules, outcome, thresholds);
      read(rows);
      rows.flush();
    }
    outcome.sinceFirst(rules.library(), submission.year());
    return outcome;
  }

  /** What its ledgers hand on to rules over all submissions. */
  LedgerDigest digest() {
    return facts.or(this::facts).digest();
  }

  private Facts facts() {
    LedgerPass pass = new LedgerPass(system, submission);
    submission.ledgers().forEach(pass::take);
    return new Facts(
        StageFacts.ofSubmission(
            submission, derivation.ofSubmission(submission, prior), pass.result()),
        pass.digest());
  }

  /** Ledgers that can't be read to their end were told by the check. */
  private void read(RowChunks rows) {
    for (Ledger ledger : submission.ledgers()) {
      try {
        ledger.read(rows);
      } catch (UncheckedIOException e) {
        continue;
      }
    }
  }
}
