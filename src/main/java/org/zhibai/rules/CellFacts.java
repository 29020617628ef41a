package org.zhibai.rules;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
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
  private @Nullable LedgerPass pass;

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

  /** The pass over all ledgers, made once. */
  private LedgerPass pass() {
    LedgerPass known = pass;
    if (known == null) {
      known = new LedgerPass(system, submission);
      submission.ledgers().forEach(known::take);
      pass = known;
    }
    return known;
  }

  private List<Object> ofRow(CellQuestion.Asked asked) {
    List<Object> facts = new ArrayList<>(system.parameters().thresholds(submission.year()));
    for (Ledger ledger : submission.ledgers()) {
      if (ledger.header().sheet().equals(asked.at().sheet())) {
        row(ledger, asked.row()).ifPresent(row -> facts.add(NotingRow.of(row)));
      }
    }
    return facts;
  }

  /** A row of a ledger, also of one that breaks off behind it; the pass tells that it does. */
  private static Optional<LedgerRow> row(Ledger ledger, int number) {
    List<LedgerRow> found = new ArrayList<>();
    try {
      ledger.read(
          row -> {
            if (row.row() == number) {
              found.add(row);
            }
          });
    } catch (UncheckedIOException e) {
      return found.stream().findFirst();
    }
    return found.stream().findFirst();
  }
}
