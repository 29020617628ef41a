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
  private int blanks;

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
      sink.problem(notes.problem(Notes.told(kind), sentence, spot, values));
    }
  }

  /** A required cell that holds nothing; counted by itself, so that it hides no other problem. */
  void blank(String ref, String column, int row) {
    if (++blanks <= MOST) {
      CellAddress at = new CellAddress(header.file(), header.sheet(), ref);
      Notes.Spot spot = new Notes.Spot(header.ledger(), at, "");
      sink.problem(
          notes.problem(
              ProblemKind.LEDGER_BLANK, "ledger.blank", spot, header.ledger(), row, column));
    }
  }

  /** Says how many problems were not handed on. */
  void end() {
    more(ProblemKind.NOT_UNDERSTOOD, "ledger.more", count - MOST);
    more(ProblemKind.LEDGER_BLANK, "ledger.more_blank", blanks - MOST);
  }

  private void more(ProblemKind kind, String sentence, int rest) {
    if (rest > 0) {
      CellAddress at = CellAddress.ofSheet(header.file(), header.sheet());
      Notes.Spot spot = new Notes.Spot(header.ledger(), at, "");
      sink.problem(notes.problem(kind, sentence, spot, header.ledger(), MOST, rest));
    }
  }
}
