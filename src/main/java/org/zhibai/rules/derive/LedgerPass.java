package org.zhibai.rules.derive;

import java.util.List;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Submission;

/**
 * Takes the rows of a submission's ledgers as they stream by and keeps what the report system asks
 * of them as a whole: totals and keys. For one thread.
 */
public final class LedgerPass {
  private final Submission submission;

  /** A pass over all ledgers of a submission. */
  public LedgerPass(ReportSystem system, Submission submission) {
    this.submission = submission;
  }

  /** Takes a row. */
  public void row(LedgerRow row) {}

  /** Takes something in a ledger that can't be understood. */
  public void problem(Problem problem) {}

  /** What the rows taken so far make of the ledgers; asked for once, after the last row. */
  public Derived result() {
    return new Derived(List.of(), List.of());
  }

  /** What stage two needs of the ledgers. */
  public LedgerDigest digest() {
    return new LedgerDigest(submission.unit().code(), submission.year());
  }
}
