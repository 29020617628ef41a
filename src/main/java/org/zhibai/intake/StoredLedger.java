package org.zhibai.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.zhibai.forms.LedgerForm;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;

/** A ledger that stays in its workbook: each reading opens the file anew and streams the sheet. */
final class StoredLedger implements Ledger {
  private final Source source;
  private final LedgerForm form;
  private final LedgerLayout layout;
  private final LedgerRow.Header header;

  /** Where a ledger stands. */
  record Source(Path file, int sheet, Limits limits, KeptStrings strings, Locale language) {}

  StoredLedger(Source source, LedgerForm form, LedgerLayout layout, LedgerRow.Header header) {
    this.source = source;
    this.form = form;
    this.layout = layout;
    this.header = header;
  }

  @Override
  public LedgerRow.Header header() {
    return header;
  }

  @Override
  public void read(Sink sink) {
    Notes notes = new Notes(source.language);
    notes.of(header.reporter(), header.year());
    LedgerSink rows = new LedgerSink(form, layout, header, new LedgerNotes(notes, header, sink));
    try (Book book = new Books(source.limits, source.strings).open(source.file)) {
      book.read(info -> info.index() == source.sheet ? rows.to(sink) : null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
