package org.zhibai.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;
import org.zhibai.rules.FormCoverage;
import org.zhibai.rules.Supposition;

/**
 * A check that came to its end, with the rules it was made with: what is asked of its submissions
 * is answered by those, also when others were saved since.
 */
final class Checked {
  private final OpenPack pack;
  private final CheckResult result;
  private final Received prior;
  private final LedgerLengths lengths = new LedgerLengths();
  private @Nullable List<Object> together;

  Checked(OpenPack pack, CheckResult result, Received prior) {
    this.pack = pack;
    this.result = result;
    this.prior = prior;
  }

  ReportSystem system() {
    return pack.system();
  }

  /** What is known of a cell. */
  CellAccount why(Submission submission, CellAddress cell) {
    FormCoverage coverage = pack.coverage(submission.year());
    return new CellExplanation(system(), coverage, result, together()).of(submission, prior, cell);
  }

  /** What rules over all submissions see; worked out once. Nothing when there is one alone. */
  private synchronized List<Object> together() {
    List<Object> facts = together;
    if (facts == null) {
      Received received = result.received();
      facts =
          received.submissions().size() == 1
              ? List.of()
              : pack.loaded().check().facts(received, prior.submissions());
      together = facts;
    }
    return facts;
  }

  /** Whether something can be typed into a cell of a copy. */
  Typing typing(Submission submission, CellAddress cell) {
    return new TypingPlace(system(), submission, lengths).at(cell);
  }

  /** A copy to type other values into. */
  WhatIf whatIf(Submission submission) {
    Supposition supposition = pack.loaded().check().suppose(submission, prior.submissions());
    return new WhatIf(system(), submission, result, supposition);
  }
}
