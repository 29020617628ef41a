package org.zhibai.report;

import java.util.List;
import java.util.stream.Collectors;
import org.zhibai.model.Coverage;
import org.zhibai.model.Coverage.Standing;

/** Form by form how many cells are read, what the colours mean, and what no rule reads. */
final class CoverageSummary {
  private static final List<String> HEADER =
      List.of(
          "coverage.sheet",
          "coverage.lines",
          "coverage.cells",
          "coverage.none",
          "coverage.one",
          "coverage.more",
          "coverage.noted",
          "coverage.format");

  private final CoverageBook book;

  CoverageSummary(CoverageBook book) {
    this.book = book;
  }

  void draw(Coverage coverage) {
    BookPage page = book.page(book.say("coverage.summary"), true, 34, 10, 10, 10, 10, 12, 14, 14);
    page.heading(
        book.say("coverage.title", coverage.year()),
        book.say("coverage.guide", coverage.rules().size()));
    page.gap();
    page.row(26);
    HEADER.forEach(key -> page.text(book.say(key), Face.HEADER));
    coverage.sheets().forEach(sheet -> line(page, sheet));
    page.gap();
    legend(page);
    page.gap();
    lists(page, coverage);
  }

  private void line(BookPage page, Coverage.Sheet sheet) {
    String name = CoverageBook.name(sheet);
    page.row(19)
        .text(sheet.number() + " " + sheet.name(), Face.TEXT.linked())
        .leadingTo(name)
        .count(sheet.lines(), Face.COUNT)
        .count(sheet.cells().size(), Face.COUNT)
        .count(
            sheet.readBy(0),
            sheet.readBy(0) > 0 ? Face.COUNT.bolder().in(Tint.MANDATORY) : Face.COUNT)
        .count(sheet.readBy(1), Face.COUNT)
        .count(sheet.readBy(2), Face.COUNT)
        .count(sheet.count(Standing.NOTED), Face.COUNT)
        .count(sheet.count(Standing.FORMAT), Face.COUNT);
  }

  private void legend(BookPage page) {
    page.row(24).across(book.say("coverage.colours"), Face.SECTION);
    for (int rules : new int[] {0, 1, 2, 10, 15}) {
      page.row(19)
          .text(String.valueOf(rules), CoverageBook.face(rules))
          .across(book.say("coverage.colour." + rules), Face.TEXT);
    }
    page.row(19).across(book.say("coverage.words"), Face.ASIDE);
  }

  private void lists(BookPage page, Coverage coverage) {
    page.row(24).across(book.say("coverage.unguarded"), Face.SECTION);
    list(page, coverage, true);
    page.row(24).across(book.say("coverage.unrelated"), Face.SECTION);
    list(page, coverage, false);
  }

  private void list(BookPage page, Coverage coverage, boolean unguarded) {
    boolean none = true;
    for (Coverage.Sheet sheet : coverage.sheets()) {
      List<Coverage.Cell> lines = unguarded ? sheet.unguarded() : sheet.unrelated();
      if (!lines.isEmpty()) {
        none = false;
        String names =
            lines.stream()
                .map(cell -> sheet.ledger() ? cell.name() : cell.code() + " " + cell.name())
                .collect(Collectors.joining(book.say("list.separator")));
        page.row(19).text(sheet.number() + " " + sheet.name(), Face.TEXT).across(names, Face.TEXT);
      }
    }
    if (none) {
      page.row(19).across(book.say("coverage.nothing"), Face.ASIDE);
    }
  }
}
