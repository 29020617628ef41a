package org.zhibai.rules.derive;

import java.nio.file.Path;
import java.util.List;
import org.zhibai.forms.Parameters;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Submission;

/**
 * What tests of derived facts start from: the project's own report system, figures, submissions.
 */
public final class Given {
  public static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));

  private Given() {}

  public static EntryBuilder figure(String code) {
    return new EntryBuilder(SYSTEM, code);
  }

  public static SubmissionBuilder submission(String unit) {
    return new SubmissionBuilder(SYSTEM, unit);
  }

  /** The report system with other parameters. */
  static ReportSystem with(Parameters parameters) {
    return new ReportSystem(
        SYSTEM.facts(),
        SYSTEM.units(),
        SYSTEM.allForms(),
        SYSTEM.allLines(),
        SYSTEM.allLedgers(),
        SYSTEM.relations(),
        SYSTEM.totals(),
        SYSTEM.keys(),
        SYSTEM.lookups(),
        parameters);
  }

  /** A pass that has taken all rows of a submission's ledgers. */
  static LedgerPass passed(Submission submission) {
    LedgerPass pass = new LedgerPass(SYSTEM, submission);
    for (Ledger ledger : submission.ledgers()) {
      ledger.read(
          new Ledger.Sink() {
            @Override
            public void row(LedgerRow row) {
              pass.row(row);
            }

            @Override
            public void problem(Problem problem) {
              pass.problem(problem);
            }
          });
    }
    return pass;
  }

  /** The facts of a type. */
  static <T> List<T> of(Class<T> type, Derived derived) {
    return derived.facts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The gaps of facts of a type. */
  static List<Gap> gaps(Class<?> type, Derived derived) {
    return derived.gaps().stream()
        .filter(gap -> gap.factType().equals(type.getSimpleName()))
        .toList();
  }
}
