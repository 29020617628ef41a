package org.zhibai.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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

  /**
   * Where a ledger stands.
   *
   * @param typed what was typed into its cells instead, by row and column
   */
  record Source(
      Path file,
      int sheet,
      Limits limits,
      KeptStrings strings,
      Map<Integer, Map<Integer, String>> typed) {

    Source(Path file, int sheet, Limits limits, KeptStrings strings) {
      this(file, sheet, limits, strings, Map.of());
    }

    private Source typed(Map<Integer, Map<Integer, String>> texts) {
      return new Source(file, sheet, limits, strings, texts);
    }
  }

  /**
   * @param mostListed problems of a kind that are told one by one
   */
  StoredLedger(Source source, LedgerColumns columns, LedgerRow.Header header, int mostListed) {
    this.mostListed = mostListed;
    this.source = source;
    this.columns = columns;
    this.header = header;
  }

  /** The ledger as it would be read if other texts were typed into some of its cells. */
  Ledger typed(Map<CellAddress, String> texts) {
    Map<Integer, Map<Integer, String>> byRow = new HashMap<>();
    texts.forEach(
        (cell, text) -> {
          if (cell.sheet().equals(header.sheet()) && !cell.ref().isEmpty()) {
            byRow.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), text);
          }
        });
    return byRow.isEmpty()
        ? this
        : new StoredLedger(source.typed(byRow), columns, header, mostListed);
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
    SheetSink stored = new LedgerSink(columns, told, rows);
    SheetSink cells = source.typed.isEmpty() ? stored : new TypedCells(source.typed, stored);
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
