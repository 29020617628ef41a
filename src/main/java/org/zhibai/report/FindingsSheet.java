package org.zhibai.report;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Finding;
import org.zhibai.model.ListedFindings;
import org.zhibai.model.Severity;

/** One line a finding (问题清单), with room for the unit's explanation and the reviewer's decision. */
final class FindingsSheet {
  /** Key of its name among the texts. */
  static final String NAME = "sheet.findings";

  private static final List<String> HEADER =
      List.of(
          "finding.number",
          "finding.severity",
          "finding.unit",
          "finding.form",
          "finding.indicator",
          "finding.cell",
          "finding.reported",
          "finding.expected",
          "finding.difference",
          "finding.tolerance",
          "finding.message",
          "finding.formula",
          "finding.suspects",
          "finding.suggestions",
          "finding.basis",
          "finding.remedy",
          "finding.explanation",
          "finding.decision",
          "finding.mark",
          "finding.key",
          "finding.state");
  private static final double[] WIDTHS = {
    6.5, 8, 13, 12, 21, 10, 13, 13, 13, 9, 36, 40, 24, 25, 24, 30, 18, 10, 12, 10, 10
  };
  private static final int DECISION = 17;
  private static final int MARK = 18;
  private static final int KEY = 19;
  private static final int STATE = 20;

  private final Book book;
  private final FindingWords words;

  FindingsSheet(Book book) {
    this.book = book;
    this.words = new FindingWords(book);
  }

  void write() {
    SheetWriter sheet = new SheetWriter(book, NAME, WIDTHS);
    sheet.large();
    ListedFindings order = book.order();
    sheet.heading(book.say(NAME), guide(order));
    int header = sheet.next();
    sheet.header(HEADER);
    sheet.freeze(3);
    order.items().forEach(item -> write(sheet, item));
    if (order.items().isEmpty()) {
      sheet.nothing("finding.none");
    } else {
      sheet.filter(header);
      offerDecisions(sheet, header + 1);
    }
    sheet.sheet().setColumnHidden(MARK, !book.carryover().any());
    sheet.sheet().setColumnHidden(KEY, true);
    sheet.sheet().setColumnHidden(STATE, true);
  }

  private String guide(ListedFindings order) {
    String guide = book.say("finding.guide", order.total(), order.items().size());
    return book.carryover().any() ? guide + book.say("review.guide") : guide;
  }

  private void write(SheetWriter sheet, ListedFindings.Item item) {
    Finding finding = item.finding();
    Severity severity = finding.rule().severity();
    RowWriter row = sheet.row(24);
    if (item.explained()) {
      row.under().text(item.number(), Face.WORD.in(Tint.MUTED));
    } else {
      row.plain(Long.parseLong(item.number()), Face.WORD);
    }
    row.text(book.word(severity), Face.WORD.bolder().in(Tint.of(severity)).on(Tint.soft(severity)))
        .text(book.unit(finding.reporter()), Face.TEXT);
    where(row, finding);
    figures(row, finding);
    row.text(message(item), Face.TEXT.in(item.explained() ? Tint.MUTED : Tint.INK))
        .text(finding.formulaInNumbers(), Face.TEXT)
        .text(words.suspects(finding), Face.TEXT)
        .text(words.suggestions(finding), Face.TEXT)
        .text(words.basis(finding.rule()), Face.TEXT.in(Tint.MUTED))
        .text(words.remedy(finding), Face.TEXT)
        .text(book.carryover().explanation(finding), Face.TEXT.on(Tint.PANEL))
        .text(book.carryover().decision(finding, book), Face.WORD.on(Tint.PANEL))
        .text(book.carryover().marks(finding, book), Face.TEXT.in(Tint.EXPLAIN))
        .text(finding.key(), Face.TEXT.unwrapped())
        .text(book.carryover().state(finding), Face.TEXT.unwrapped())
        .end();
  }

  private void where(RowWriter row, Finding finding) {
    Finding.Cell place = finding.place();
    String ref = place.address().ref();
    String shown =
        place.indicator().isEmpty() || ref.isEmpty() ? place.address().withoutFile() : ref;
    row.text(words.form(finding), Face.TEXT)
        .text(words.indicator(place), Face.TEXT)
        .link(book.links().formula(place.address(), shown), shown, Face.TEXT);
  }

  private static void figures(RowWriter row, Finding finding) {
    if (finding.reported() == null) {
      row.text(finding.place().value(), Face.TEXT.aligned(Face.COUNT.across()));
    } else {
      row.number(finding.reported(), figure());
    }
    boolean differs = finding.difference() == null || finding.difference().signum() != 0;
    row.number(differs ? finding.expected() : null, figure())
        .number(differs ? finding.difference() : null, figure(NumberFormats.SIGNED))
        .number(differs ? zeroAsNone(finding.tolerance()) : null, figure());
  }

  private static Face figure() {
    return figure(NumberFormats.FIGURE);
  }

  private static Face figure(String format) {
    return Face.TEXT.number(format);
  }

  private static @Nullable BigDecimal zeroAsNone(@Nullable BigDecimal tolerance) {
    return tolerance == null || tolerance.signum() == 0 ? null : tolerance;
  }

  private String message(ListedFindings.Item item) {
    String message = words.message(item.finding());
    if (item.explained()) {
      return "↳ " + message;
    }
    return item.explains() == 0 ? message : message + book.say("finding.explains", item.explains());
  }

  private void offerDecisions(SheetWriter sheet, int first) {
    DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(
                new String[] {
                  book.say("decision.accepted"),
                  book.say("decision.returned"),
                  book.say("decision.pending")
                }),
            new CellRangeAddressList(first, sheet.next() - 1, DECISION, DECISION));
    validation.setShowErrorBox(true);
    validation.createErrorBox(book.say("finding.decision"), book.say("decision.choose"));
    sheet.sheet().addValidationData(validation);
  }
}
