package org.zhibai.app;

import org.zhibai.app.Typing.Possible;
import org.zhibai.app.Typing.Refused;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAccount.Content;
import org.zhibai.model.CellAccount.FormCell;
import org.zhibai.model.CellAccount.LedgerValue;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Submission;

/** Looks whether something can be typed into a cell of a copy of a submission. */
record TypingPlace(ReportSystem system, Submission submission, LedgerLengths lengths) {

  Typing at(CellAddress cell) {
    if (cell.ref().isEmpty()) {
      return Refused.NOT_ASKED;
    }
    boolean ofLedger = submission.ledger(cell.sheet()).isPresent();
    if (ofLedger && lengths.of(submission) > WhatIf.MOST_ROWS) {
      return Refused.TOO_LONG;
    }
    return of(cell, new CellContents(system, submission).of(cell));
  }

  private static Typing of(CellAddress cell, Content content) {
    if (content instanceof FormCell form) {
      Entry entry = form.entry();
      return new Possible(cell, entry.code(), entry.name(), entry.shown());
    }
    return content instanceof LedgerValue value
        ? new Possible(cell, value.ledger(), value.header(), value.shown())
        : Refused.NOT_ASKED;
  }
}
