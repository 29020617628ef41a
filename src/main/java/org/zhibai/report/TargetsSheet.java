package org.zhibai.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Attainment;
import org.zhibai.model.Figure;

/** What each unit reached of the targets set for it (目标完成). */
final class TargetsSheet {
  static final String NAME = "sheet.targets";

  private static final List<String> HEADER =
      List.of(
          "target.name",
          "finding.unit",
          "target.indicator",
          "target.value",
          "target.target",
          "target.attained",
          "target.distance",
          "target.share",
          "finding.cell",
          "target.source");
  private static final int SHARE = 7;

  private final Book book;
  private final FindingWords words;

  TargetsSheet(Book book) {
    this.book = book;
    this.words = new FindingWords(book);
  }

  void write() {
    SheetWriter sheet = new SheetWriter(book, NAME, 32, 20, 28, 11, 11, 10, 11, 12, 18, 50);
    List<Attainment> all = book.result().attainments();
    long attained = all.stream().filter(Attainment::attained).count();
    sheet.heading(
        book.say(NAME), book.say("target.guide", all.size(), attained, all.size() - attained));
    int header = sheet.next();
    sheet.header(HEADER);
    sheet.freeze(2);
    all.forEach(one -> write(sheet, one));
    if (all.isEmpty()) {
      sheet.nothing("target.none");
    } else {
      sheet.filter(header);
      sheet.shares(header + 1, sheet.next() - 1, SHARE, Tint.ACCENT_BAR);
    }
  }

  private void write(SheetWriter sheet, Attainment one) {
    Figure figure = one.figure();
    String shown = figure.cell().withoutFile();
    Face figures = Face.TEXT.number(NumberFormats.FIGURE);
    sheet
        .row()
        .text(one.name(), Face.TEXT)
        .text(book.unit(one.reporter()), Face.TEXT)
        .text(figure.code() + " " + figure.name() + measure(figure), Face.TEXT)
        .number(figure.value(), figures)
        .text((one.least() ? "≥ " : "≤ ") + one.target().toPlainString(), alignedRight())
        .text(
            book.say(one.attained() ? "target.yes" : "target.no"),
            Face.WORD
                .bolder()
                .in(one.attained() ? Tint.GOOD : Tint.MANDATORY)
                .on(one.attained() ? Tint.GOOD_SOFT : Tint.MANDATORY_SOFT))
        .number(one.difference(), Face.TEXT.number(NumberFormats.SIGNED))
        .number(share(one), Face.TEXT.number("0.0%"))
        .link(book.links().formula(figure.cell(), shown), shown, Face.TEXT)
        .text(one.source() + words.mark(one.mark()), Face.TEXT.in(Tint.MUTED))
        .end();
  }

  private String measure(Figure figure) {
    return figure.measure().isEmpty() ? "" : book.say("list.aside", figure.measure());
  }

  private static Face alignedRight() {
    return Face.TEXT.aligned(Face.COUNT.across());
  }

  /** How much of the target is reached; null where no share can be stated. */
  private static @Nullable BigDecimal share(Attainment one) {
    BigDecimal whole = one.least() ? one.target() : one.figure().value();
    BigDecimal part = one.least() ? one.figure().value() : one.target();
    return whole.signum() <= 0 ? null : part.divide(whole, MathContext.DECIMAL32);
  }
}
