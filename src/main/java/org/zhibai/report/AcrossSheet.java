package org.zhibai.report;

import java.util.List;
import java.util.stream.Collectors;
import org.zhibai.model.Equation;
import org.zhibai.model.Figure;
import org.zhibai.model.KeyCheck;

/** The city's figures beside the units' sums, and what stands in several units' ledgers (跨区比对). */
final class AcrossSheet {
  static final String NAME = "sheet.across";

  private static final List<String> TOTALS =
      List.of(
          "across.indicator",
          "across.measure",
          "across.city",
          "across.sum",
          "finding.difference",
          "finding.tolerance",
          "across.result",
          "across.units",
          "finding.cell",
          "finding.formula");
  private static final double[] WIDTHS = {32, 9, 13, 13, 13, 10, 10, 8, 22, 92};

  private final Book book;

  AcrossSheet(Book book) {
    this.book = book;
  }

  void write() {
    SheetWriter sheet = new SheetWriter(book, NAME, WIDTHS);
    sheet.heading(book.say(NAME), book.say("across.guide"));
    duplicates(sheet);
    sheet.gap(14);
    totals(sheet);
  }

  /** The long table comes last, so that its header can be printed again on every page of it. */
  private void totals(SheetWriter sheet) {
    List<Equation> totals = book.result().cityTotals();
    long wrong = totals.stream().filter(total -> !total.holds()).count();
    sheet.section(book.say("across.totals", totals.size(), wrong));
    int header = sheet.next();
    sheet.header(TOTALS);
    sheet.repeat();
    totals.forEach(total -> write(sheet, total));
    if (totals.isEmpty()) {
      sheet.nothing("across.totals.none");
    } else {
      sheet.filter(header);
    }
  }

  private void write(SheetWriter sheet, Equation total) {
    Figure city = total.subject();
    Face figures = Face.TEXT.number(NumberFormats.FIGURE);
    String shown = city.cell().withoutFile();
    boolean holds = total.holds();
    sheet
        .row()
        .text(city.code() + " " + city.name() + " " + column(city), Face.TEXT)
        .text(city.measure(), Face.WORD)
        .number(city.value(), figures)
        .number(total.expected(), figures)
        .number(total.difference(), Face.TEXT.number(NumberFormats.SIGNED))
        .number(total.tolerance(), figures)
        .text(
            book.say(holds ? "across.holds" : "across.differs"),
            Face.WORD
                .bolder()
                .in(holds ? Tint.GOOD : Tint.MANDATORY)
                .on(holds ? Tint.GOOD_SOFT : Tint.MANDATORY_SOFT))
        .count(total.operands().stream().map(Figure::reporter).distinct().count(), Face.COUNT)
        .link(book.links().formula(city.cell(), shown), shown, Face.TEXT)
        .text(total.formulaInNumbers(), Face.TEXT.sized(9))
        .end();
  }

  private String column(Figure city) {
    return city.ofThePeriod() ? "" : book.say("list.aside", city.column());
  }

  private void duplicates(SheetWriter sheet) {
    List<KeyCheck> shared =
        book.result().duplicates().stream().filter(KeyCheck::duplicated).toList();
    sheet.section(book.say("across.duplicates", shared.size()));
    if (shared.isEmpty()) {
      sheet.nothing("across.duplicates.none");
      return;
    }
    sheet
        .row(26)
        .text(book.say("across.ledger"), Face.HEADER)
        .text(book.say("across.key"), Face.HEADER, 3)
        .text(book.say("across.rows"), Face.HEADER)
        .text(book.say("across.where"), Face.HEADER, 5)
        .end();
    shared.stream().limit(book.mostRows()).forEach(one -> write(sheet, one));
  }

  private void write(SheetWriter sheet, KeyCheck one) {
    String where =
        one.rows().stream()
            .map(
                row ->
                    book.unit(row.reporter())
                        + "　"
                        + row.cell().file()
                        + "　"
                        + row.cell().withoutFile()
                        + "　"
                        + row.shown())
            .collect(Collectors.joining("\n"));
    sheet
        .row()
        .text(book.form(one.ledger()), Face.TEXT)
        .text(one.key(), Face.TEXT, 3)
        .count(one.rows().size(), Face.COUNT)
        .text(where, Face.TEXT, 5)
        .end();
  }
}
