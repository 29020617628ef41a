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
  private static final Derived NOTHING = new Derived(List.of(), List.of());

  private final ReportSystem system;
  private final Derivation derivation;

  CaseFacts(ReportSystem system) {
    this.system = system;
    this.derivation = new Derivation(system);
  }

  /**
   * The facts of each session in which a rule of a stage runs.
   *
   * @throws CaseMistake when a table can't be understood
   */
  List<List<Object>> of(Stage stage, RuleCase ruleCase) {
    return of(stage, ruleCase, Wanted.ALL);
  }

  /**
   * The facts of each session in which a rule of a stage runs; of facts that aren't wanted some may
   * be left out.
   *
   * @throws CaseMistake when a table can't be understood
   */
  List<List<Object>> of(Stage stage, RuleCase ruleCase, Wanted wanted) {
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
      if (stage == Stage.ROWS) {
        sessions.add(rows(submission));
      } else if (stage == Stage.SUBMISSION) {
        sessions.add(alone(submission, input, wanted));
      } else if (wanted.ledgers()) {
        digests.add(pass(submission).digest());
      }
    }
    if (stage == Stage.ACROSS) {
      Derived across = wanted.across() ? derivation.across(all, digests) : NOTHING;
      sessions.add(StageFacts.across(all, across, standings(all, input, wanted)));
    }
    return sessions;
  }

  private List<Object> rows(Submission submission) {
    Rows rows = new Rows();
    submission.ledgers().forEach(ledger -> ledger.read(rows));
    List<Object> facts = new ArrayList<>(rows.rows);
    facts.addAll(system.parameters().thresholds(submission.year()));
    return facts;
  }

  private List<Object> alone(Submission submission, CaseInput input, Wanted wanted) {
    Derived forms =
        wanted.forms()
            ? derivation.ofSubmission(submission, Check.prior(submission, input.prior()))
            : NOTHING;
    Derived ledgers = wanted.ledgers() ? pass(submission).result() : NOTHING;
    return StageFacts.ofSubmission(submission, forms, ledgers);
  }

  private LedgerPass pass(Submission submission) {
    LedgerPass pass = new LedgerPass(system, submission);
    submission.ledgers().forEach(ledger -> ledger.read(pass));
    return pass;
  }

  private List<Standing> standings(List<Submission> all, CaseInput input, Wanted wanted) {
    return input.standings().isEmpty() && wanted.ranking()
        ? derivation.standings(all, input.prior(), List.of())
        : input.standings();
  }

  /** Keeps the rows of a case. */
  private static final class Rows implements Ledger.Sink {
    private final List<LedgerRow> rows = new ArrayList<>();

    @Override
    public void row(LedgerRow row) {
      rows.add(row);
    }
  }
}
