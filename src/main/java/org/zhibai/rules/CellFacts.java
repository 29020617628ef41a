package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Submission;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.LedgerPass;

/** The facts that the rules see of one submission when they are asked about one of its cells. */
final class CellFacts {
  private final ReportSystem system;
  private final Derivation derivation;
  private final Submission submission;
  private final Optional<Submission> prior;

  CellFacts(
      ReportSystem system,
      Derivation derivation,
      Submission submission,
      Optional<Submission> prior) {
    this.system = system;
    this.derivation = derivation;
    this.submission = submission;
    this.prior = prior;
  }

  /** The facts of a stage; of the rows of ledgers only the one asked about, which takes notes. */
  List<Object> of(Stage stage, CellQuestion.Asked asked) {
    return switch (stage) {
      case SUBMISSION -> ofForms();
      case ROWS -> ofRow(asked);
      case ACROSS -> ofAll();
    };
  }

  private List<Object> ofForms() {
    Derived forms = derivation.ofSubmission(submission, prior);
    return StageFacts.ofSubmission(submission, forms, pass().result());
  }

  private List<Object> ofAll() {
    List<Submission> alone = List.of(submission);
    return StageFacts.across(alone, derivation.across(alone, List.of(pass().digest())), List.of());
  }

  private LedgerPass pass() {
    LedgerPass pass = new LedgerPass(system, submission);
    for (Ledger ledger : submission.ledgers()) {
      ledger.read(
          new Ledger.Sink() {
            @Override
            public void row(LedgerRow row) {
              pass.row(row);
            }

            @Override
            public void sum(LedgerRow row, boolean partial) {
              pass.sum(row, partial);
            }

            @Override
            public void problem(Problem problem) {
              pass.problem(problem);
            }
          });
    }
    return pass;
  }

  private List<Object> ofRow(CellQuestion.Asked asked) {
    List<Object> facts = new ArrayList<>(system.parameters().thresholds(submission.year()));
    for (Ledger ledger : submission.ledgers()) {
      if (ledger.header().sheet().equals(asked.at().sheet())) {
        ledger.read(
            new Ledger.Sink() {
              @Override
              public void row(LedgerRow row) {
                if (row.row() == asked.row()) {
                  facts.add(NotingRow.of(row));
                }
              }

              @Override
              public void problem(Problem problem) {
                // Told by the pass over all ledgers.
              }
            });
      }
    }
    return facts;
  }
}
