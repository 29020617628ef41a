package org.zhibai.report;

import java.util.stream.Collectors;
import org.zhibai.model.Coverage;

/** A ledger's columns one under the other, each with the rules that read it. */
final class CoverageLedger {
  private final CoverageBook book;

  CoverageLedger(CoverageBook book) {
    this.book = book;
  }

  void draw(Coverage.Sheet sheet) {
    BookPage page = book.page(CoverageBook.name(sheet), false, 30, 12, 64);
    page.heading(
        sheet.number() + "　" + sheet.name(),
        book.say("coverage.ledger", sheet.cells().size(), sheet.readBy(0)));
    page.row(16).across(book.say("coverage.legend"), Face.ASIDE);
    page.row(26)
        .text(book.say("coverage.column"), Face.HEADER)
        .text(book.say("coverage.rules"), Face.HEADER)
        .text(book.say("coverage.readers"), Face.HEADER);
    page.freeze(1);
    for (Coverage.Cell cell : sheet.cells()) {
      page.row(19)
          .text(cell.name(), Face.TEXT)
          .text(book.count(cell), CoverageBook.face(cell.readers().size()))
          .text(
              cell.readers().stream().map(book::line).collect(Collectors.joining("\n")),
              Face.TEXT.sized(9));
    }
  }
}
