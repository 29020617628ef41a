package org.zhibai.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.MoreRows;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;

/**
 * Hands on the problems of a ledger's rows; of one kind no more than are listed one by one, of the
 * rest how many there are and where.
 */
final class LedgerNotes {
  private static final int LONGEST_NAME = 40;
  private static final String ROWS = "行";
  private static final String REST = "…";

  private final Notes notes;
  private final LedgerRow.Header header;
  private final Ledger.Sink sink;
  private final int most;
  private final Map<ProblemKind, Tally> tallies = new EnumMap<>(ProblemKind.class);

  /**
   * What a problem says of the record it stands in.
   *
   * @param key what tells it from other records
   * @param name what a reader knows it by; empty when that isn't known
   */
  record Record(int row, String key, String name) {}

  /** How many problems of a kind there are, and in which rows those that aren't listed. */
  private static final class Tally {
    private int count;
    private int first;
    private int last;
  }

  /**
   * @param most problems of a kind that are listed one by one
   */
  LedgerNotes(Notes notes, LedgerRow.Header header, Ledger.Sink sink, int most) {
    this.most = most;
    this.notes = notes;
    this.header = header;
    this.sink = sink;
  }

  /** A cell stands twice in the file. */
  void twice(String letters, int row, String shown) {
    if (listed(ProblemKind.CELL_TWICE, row)) {
      String ref = letters + row;
      tell(ProblemKind.CELL_TWICE, "ledger.cell_twice", spot(ref, ref, shown), ref);
    }
  }

  /** Some rows are hidden. */
  void hidden(int first) {
    Notes.Spot spot = spot(ROWS, "A" + first, "");
    tell(ProblemKind.HIDDEN, "ledger.hidden", spot, header.ledger(), first);
  }

  /** A cell that can't be understood. */
  void cell(Record record, LedgerColumn column, String letters, ProblemKind kind, String shown) {
    if (listed(Notes.told(kind), record.row)) {
      Misread why = Misread.of(kind, shown, column);
      String nearest = Misread.nearest(shown, column);
      tell(
          Notes.told(kind),
          why.sentence(),
          spot(about(record, column), letters + record.row, shown),
          place(record, column),
          shown,
          why.detail(),
          nearest.isEmpty() ? "" : notes.words("ledger.nearest", nearest));
    }
  }

  /** A required cell that holds nothing; counted by itself, so that it hides no other problem. */
  void blank(Record record, LedgerColumn column, String letters) {
    if (listed(ProblemKind.LEDGER_BLANK, record.row)) {
      tell(
          ProblemKind.LEDGER_BLANK,
          "ledger.blank",
          spot(about(record, column), letters + record.row, ""),
          place(record, column),
          column.header());
    }
  }

  /** A row that was not taken for a record. */
  void aside(RowShape shape, int row, String shown) {
    if (listed(ProblemKind.NO_RECORD, row)) {
      tell(
          ProblemKind.NO_RECORD,
          "ledger.aside." + shape.name().toLowerCase(Locale.ROOT),
          spot(clipped(shown), "A" + row, shown),
          header.ledger(),
          row,
          clipped(shown));
    }
  }

  /** Cells of a column that were typed otherwise than asked for, but understood. */
  void style(ProblemKind kind, String ref, String shown, String column, int cells, String read) {
    tell(
        kind,
        "ledger." + kind.name().toLowerCase(Locale.ROOT),
        spot(column, ref, shown),
        header.ledger(),
        column,
        cells,
        ref,
        shown,
        read);
  }

  /** Says how many problems were not handed on. */
  void end() {
    tallies.forEach(
        (kind, tally) -> {
          if (tally.count > most) {
            more(kind, tally);
          }
        });
  }

  /** Row, record and heading of a cell in words. */
  private String place(Record record, LedgerColumn column) {
    String name = record.name.isEmpty() ? "" : notes.words("ledger.record", clipped(record.name));
    return notes.words("ledger.place", header.ledger(), record.row, name, column.header());
  }

  private static String clipped(String text) {
    return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
  }

  private boolean listed(ProblemKind kind, int row) {
    Tally tally = tallies.computeIfAbsent(kind, fresh -> new Tally());
    if (++tally.count <= most) {
      return true;
    }
    tally.first = tally.first == 0 ? row : tally.first;
    tally.last = row;
    return false;
  }

  private void more(ProblemKind kind, Tally tally) {
    CellAddress at = CellAddress.ofSheet(header.file(), header.sheet());
    int rest = tally.count - most;
    Problem problem =
        notes.problem(
            kind,
            switch (kind) {
              case LEDGER_BLANK -> "ledger.more_blank";
              case NO_RECORD -> "ledger.more_aside";
              default -> "ledger.more";
            },
            new Notes.Spot(header.ledger(), REST, at, ""),
            header.ledger(),
            most,
            rest,
            String.valueOf(tally.first),
            String.valueOf(tally.last));
    sink.problem(
        problem.standingFor(
            new MoreRows(
                header.ledger(),
                header.reporter(),
                header.year(),
                at,
                rest,
                tally.first,
                tally.last)));
  }

  private static String about(Record record, LedgerColumn column) {
    return record.key + "|" + column.key();
  }

  private Notes.Spot spot(String about, String ref, String shown) {
    CellAddress at = new CellAddress(header.file(), header.sheet(), ref);
    return new Notes.Spot(header.ledger(), about, at, shown);
  }

  private void tell(ProblemKind kind, String sentence, Notes.Spot spot, Object... values) {
    sink.problem(notes.problem(kind, sentence, spot, values));
  }
}
