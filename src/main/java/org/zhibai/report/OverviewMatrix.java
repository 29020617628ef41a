package org.zhibai.report;

import java.util.List;
import java.util.OptionalInt;
import org.zhibai.model.Severity;

/** Units by severity, each number leading to its findings, and the same as a chart. */
final class OverviewMatrix {
  private static final int UNIT = 3;
  private static final int TOTAL = 6;
  private static final int COLUMNS = 8;
  private static final double ROW = 18;
  private static final int LONGEST = 11;
  private static final int LEAST_CHART_ROWS = 14;

  private final Book book;
  private final SheetWriter sheet;

  OverviewMatrix(Book book, SheetWriter sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  void write(UnitCounts counts) {
    sheet.gap(4);
    sheet.row(24).text(book.say("overview.units"), Face.SECTION, sheet.columns()).end();
    int top = sheet.next();
    header();
    counts.all().forEach(this::unit);
    sheet.bars(top + 1, sheet.next() - 1, TOTAL, Tint.ACCENT_BAR);
    if (counts.all().isEmpty()) {
      sheet.row(ROW).text(book.say("overview.units.none"), Face.ASIDE, COLUMNS).end();
    }
    while (sheet.next() < top + LEAST_CHART_ROWS) {
      sheet.gap(ROW);
    }
    new OverviewChart(book, sheet).draw(counts, top, sheet.next());
  }

  private void header() {
    RowWriter row = sheet.row(20).text(book.say("finding.unit"), Face.HEADER, UNIT);
    for (Severity severity : Severity.values()) {
      row.text(book.word(severity), Face.HEADER);
    }
    row.text(book.say("overview.total"), Face.HEADER)
        .text(book.say("sheet.notChecked"), Face.HEADER)
        .end();
  }

  private void unit(UnitCounts.Count count) {
    RowWriter row = sheet.row(ROW).text(book.unit(count.unit()), Face.TEXT.unwrapped(), UNIT);
    for (Severity severity : Severity.values()) {
      severity(row, count, severity);
    }
    row.count(count.total(), number().bolder())
        .count(count.notChecked(), number().in(Tint.MUTED))
        .end();
  }

  private void severity(RowWriter row, UnitCounts.Count count, Severity severity) {
    long number = count.of(severity);
    OptionalInt first = book.order().first(count.unit(), severity);
    if (number == 0 || first.isEmpty()) {
      row.count(number, number().in(number == 0 ? Tint.HAIRLINE : Tint.INK));
      return;
    }
    row.count(number, number().bolder().in(Tint.of(severity)).on(Tint.soft(severity)))
        .leadingTo(book.say(FindingsSheet.NAME), SheetWriter.FIRST_ROW + first.getAsInt());
  }

  private static Face number() {
    return Face.WORD.number("#,##0;-#,##0;–").centred();
  }

  /** Names as short as a chart's axis can show them. */
  static List<String> axis(Book book, List<UnitCounts.Count> counts) {
    return counts.stream().map(count -> shortened(book.unit(count.unit()))).toList();
  }

  /** Leaves out what stands in parentheses, and what is longer than the axis has room for. */
  private static String shortened(String name) {
    String bare = name.replaceAll("（[^）]*）", "");
    if (bare.isEmpty()) {
      return name;
    }
    return bare.length() > LONGEST ? bare.substring(0, LONGEST - 1) + "…" : bare;
  }
}
