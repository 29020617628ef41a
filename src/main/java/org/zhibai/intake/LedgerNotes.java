package org.zhibai.intake;

import org.zhibai.model.CellAddress;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.ProblemKind;

/** Hands on the problems of a ledger's rows, but no more than a reader would look at. */
final class LedgerNotes {
  private static final int MOST = 200;

  private final Notes notes;
  private final LedgerRow.Header header;
  private final Ledger.Sink sink;
  private int count;

  LedgerNotes(Notes notes, LedgerRow.Header header, Ledger.Sink sink) {
    this.notes = notes;
    this.header = header;
    this.sink = sink;
  }

  /** A cell that can't be understood. */
  void add(ProblemKind kind, String ref, String shown, Object... values) {
    String sentence = "ledger." + kind.name().toLowerCase(java.util.Locale.ROOT);
    if (++count <= MOST) {
      CellAddress at = new CellAddress(header.file(), header.sheet(), ref);
      Notes.Spot spot = new Notes.Spot(header.ledger(), at, shown);
      sink.problem(notes.problem(kind, sentence, spot, values));
    }
  }

  /** Says how many problems were not handed on. */
  void end() {
    if (count > MOST) {
      CellAddress at = CellAddress.ofSheet(header.file(), header.sheet());
      sink.problem(
          notes.problem(
              ProblemKind.NOT_UNDERSTOOD,
              "ledger.more",
              new Notes.Spot(header.ledger(), at, ""),
              header.ledger(),
              MOST,
              count - MOST));
    }
  }
}
