package org.zhibai.app;

import java.util.Optional;
import org.zhibai.app.Typing.Possible;
import org.zhibai.app.Typing.Refused;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAccount.LedgerValue;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Submission;

/** Looks whether something can be typed into a cell of a copy of a submission. */
record TypingPlace(ReportSystem system, Submission submission) {

  Typing at(CellAddress cell) {
    Optional<Entry> entry =
        submission.entries().stream()
            .filter(one -> !cell.ref().isEmpty() && one.cell().equals(cell))
            .findFirst();
    if (entry.isPresent()) {
      return of(entry.get());
    }
    boolean ofLedger =
        submission.ledgers().stream()
            .anyMatch(ledger -> ledger.header().sheet().equals(cell.sheet()));
    if (!ofLedger || cell.ref().isEmpty()) {
      return Refused.NOT_ASKED;
    }
    return rows() > WhatIf.MOST_ROWS ? Refused.TOO_LONG : inLedger(cell);
  }

  private static Typing of(Entry entry) {
    return new Possible(entry.cell(), entry.code(), entry.name(), entry.shown());
  }

  private Typing inLedger(CellAddress cell) {
    return new CellContents(system, submission).of(cell) instanceof LedgerValue value
        ? new Possible(cell, value.ledger(), value.header(), value.shown())
        : Refused.NOT_ASKED;
  }

  private long rows() {
    long[] rows = {0};
    Ledger.Sink counting =
        new Ledger.Sink() {
          @Override
          public void row(LedgerRow row) {
            rows[0]++;
          }

          @Override
          public void problem(Problem problem) {
            // Told by the check.
          }
        };
    submission.ledgers().forEach(ledger -> ledger.read(counting));
    return rows[0];
  }
}
