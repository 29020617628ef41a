package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Standing;
import org.zhibai.model.Submission;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derivation;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.LedgerDigest;
import org.zhibai.rules.derive.LedgerPass;

/** The facts that the cases of a page make, as a check would make them of workbooks. */
final class CaseFacts {
  private final ReportSystem system;
  private final Derivation derivation;

  CaseFacts(ReportSystem system) {
    this.system = system;
    this.derivation = new Derivation(system);
  }

  /**
   * The facts of each session in which a rule of a stage runs.
   *
   * @throws IllegalArgumentException with a Chinese sentence when a table can't be understood
   */
  List<List<Object>> of(Stage stage, RuleCase ruleCase) {
    CaseInput input = new CaseInput(system, ruleCase);
    List<Submission> all = input.current();
    List<List<Object>> sessions = new ArrayList<>();
    List<LedgerDigest> digests = new ArrayList<>();
    for (Submission submission : all) {
      for (Problem problem : submission.problems()) {
        if (problem.kind().endsReading()) {
          return List.of(StageFacts.ofUnread(submission.file().name(), problem));
        }
      }
      Rows rows = new Rows(new LedgerPass(system, submission));
      submission.ledgers().forEach(ledger -> ledger.read(rows));
      digests.add(rows.pass.digest());
      if (stage != Stage.ACROSS) {
        sessions.add(alone(stage, submission, input, rows));
      }
    }
    if (stage == Stage.ACROSS) {
      Derived across = derivation.across(all, digests);
      List<Standing> standings =
          input.standings().isEmpty()
              ? derivation.standings(all, input.prior(), List.of())
              : input.standings();
      sessions.add(StageFacts.across(all, across, standings));
    }
    return sessions;
  }

  private List<Object> alone(Stage stage, Submission submission, CaseInput input, Rows rows) {
    if (stage == Stage.ROWS) {
      List<Object> facts = new ArrayList<>(rows.rows);
      facts.addAll(system.parameters().thresholds(submission.year()));
      return facts;
    }
    Derived forms = derivation.ofSubmission(submission, Check.prior(submission, input.prior()));
    return StageFacts.ofSubmission(submission, forms, rows.pass.result());
  }

  /** Keeps the rows of a case and hands them on. */
  private static final class Rows implements Ledger.Sink {
    private final LedgerPass pass;
    private final List<LedgerRow> rows = new ArrayList<>();

    Rows(LedgerPass pass) {
      this.pass = pass;
    }

    @Override
    public void row(LedgerRow row) {
      rows.add(row);
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
  }
}
