package org.zhibai.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.util.RecordFormatException;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;

/** A ledger that stays in its workbook: each reading opens the file anew and streams the sheet. */
final class StoredLedger implements Ledger {
  private final Source source;
  private final LedgerColumns columns;
  private final LedgerRow.Header header;
  private final int mostListed;

  /** Where a ledger stands. */
  record Source(Path file, int sheet, Limits limits, KeptStrings strings) {}

  /**
   * @param mostListed problems of a kind that are told one by one
   */
  StoredLedger(Source source, LedgerColumns columns, LedgerRow.Header header, int mostListed) {
    this.mostListed = mostListed;
    this.source = source;
    this.columns = columns;
    this.header = header;
  }

  @Override
  public LedgerRow.Header header() {
    return header;
  }

  @Override
  public void read(Sink sink) {
    Notes notes = new Notes();
    notes.of(header.reporter(), header.year());
    LedgerNotes told = new LedgerNotes(notes, header, sink, mostListed);
    LedgerRows rows = new LedgerRows(columns, header, told, sink);
    LedgerSink cells = new LedgerSink(columns, told, rows);
    try (Book book = new Books(source.limits, source.strings).open(source.file)) {
      book.read(info -> info.index() == source.sheet ? cells : null);
    } catch (Unreadable e) {
      broken(e, notes, sink);
    } catch (IOException | RecordFormatException e) {
      broken(Unreadable.from(e), notes, sink);
    }
  }

  private void broken(Unreadable why, Notes notes, Sink sink) {
    CellAddress at = CellAddress.ofSheet(header.file(), header.sheet());
    Notes.Spot spot = new Notes.Spot(header.ledger(), at, "");
    Problem problem = notes.problem(why.kind(), why.sentence(), spot, why.values());
    sink.problem(problem);
    throw new UncheckedIOException(problem.what(), new IOException(why));
  }
}
