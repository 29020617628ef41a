package org.zhibai.app;

import java.util.List;
import java.util.Optional;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAccount.Content;
import org.zhibai.model.CellAccount.FormCell;
import org.zhibai.model.CellAccount.LedgerValue;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;
import org.zhibai.rules.CellQuestion;
import org.zhibai.rules.CellQuestion.Asked;
import org.zhibai.rules.FormCoverage;

/**
 * What is known of a cell once its submission was checked.
 *
 * @param together what rules over all submissions see; empty when there is no other submission
 */
record CellExplanation(
    ReportSystem system, FormCoverage coverage, CheckResult result, List<Object> together) {

  /** The account of a cell of a submission that the result is about. */
  CellAccount of(Submission submission, Received prior, CellAddress at) {
    Content content = new CellContents(system, submission).of(at);
    Optional<Submission> before =
        prior.submissions().stream()
            .filter(one -> one.unit().code().equals(submission.unit().code()))
            .filter(one -> one.year() == submission.year() - 1)
            .findFirst();
    List<CellAccount.Saying> sayings =
        new CellQuestion(coverage, submission, before, together).ask(asked(at, content), result);
    return new CellAccount(at, content, sayings);
  }

  private static Asked asked(CellAddress at, Content content) {
    if (content instanceof FormCell cell) {
      return new Asked(at, cell.entry().code(), cell.entry().column(), 0);
    }
    return content instanceof LedgerValue value
        ? new Asked(at, value.ledger(), value.column(), value.row())
        : new Asked(at, "", "", 0);
  }
}
