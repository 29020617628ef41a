package org.zhibai.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Listing;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.Severity;

/** The first sheet (总览): the headline, units by severity, the most frequent findings, the run. */
final class OverviewSheet {
  static final String NAME = "sheet.overview";

  private static final int COLUMNS = 12;
  private static final double WIDTH = 11.4;

  /** Most missing units that are named. */
  private static final int NAMED = 5;

  private final Book book;
  private final UnitCounts counts;

  OverviewSheet(Book book) {
    this.book = book;
    this.counts = new UnitCounts(book.result());
  }

  void write() {
    double[] widths = new double[COLUMNS];
    Arrays.fill(widths, WIDTH);
    SheetWriter sheet = new SheetWriter(book, NAME, widths);
    sheet.upright();
    sheet.sheet().setTabColor(Tint.ACCENT.color());
    heading(sheet);
    cards(sheet);
    verdict(sheet);
    limits(sheet);
    new OverviewMatrix(book, sheet).write(counts);
    sheet.gap(12);
    new OverviewTops(book, sheet).write(counts);
    new OverviewRun(book, sheet).write();
  }

  private void heading(SheetWriter sheet) {
    CheckResult result = book.result();
    sheet.row(34).text(book.title(), Face.TITLE.sized(20), COLUMNS).end();
    sheet
        .row(16)
        .text(
            book.say(
                "overview.subtitle",
                result.run().pack(),
                result.run().asOf(),
                result.run().product()),
            Face.ASIDE,
            COLUMNS)
        .end();
    sheet.gap(6);
  }

  private void cards(SheetWriter sheet) {
    CheckResult result = book.result();
    long checked = result.accounts().stream().mapToLong(RuleAccount::checked).sum();
    RowWriter numbers =
        sheet
            .row(42)
            .text(
                result.received().submissions().size() + " / " + result.expected().size(),
                number(Tint.ACCENT, Tint.ACCENT_SOFT),
                2);
    RowWriter labels =
        sheet.row(20).text(book.say("card.received"), label(Tint.ACCENT, Tint.ACCENT_SOFT), 2);
    for (Severity severity : Severity.values()) {
      numbers.count(result.count(severity), number(Tint.of(severity), Tint.soft(severity)), 2);
      labels.text(
          book.say("card." + severity.name()), label(Tint.of(severity), Tint.soft(severity)), 2);
    }
    numbers
        .text(notChecked(result), number(Tint.INK, Tint.PANEL), 2)
        .count(checked, number(Tint.GOOD, Tint.GOOD_SOFT), 2)
        .end();
    labels
        .text(book.say("card.notChecked"), label(Tint.INK, Tint.PANEL), 2)
        .text(book.say("card.checked"), label(Tint.GOOD, Tint.GOOD_SOFT), 2)
        .end();
  }

  /** Checks that could not be made, and the reasons that kept them: the lines of their sheet. */
  private static String notChecked(CheckResult result) {
    return result.notChecked().size() + " / " + result.reasons();
  }

  private static Face number(Tint ink, Tint fill) {
    return Face.PLAIN.number("#,##0").centred().sized(22).bolder().in(ink).on(fill);
  }

  private static Face label(Tint ink, Tint fill) {
    return Face.PLAIN.centred().sized(9).in(ink).on(fill);
  }

  /** Speaks of the units whose workbooks were read; files that could not be read are told apart. */
  private void verdict(SheetWriter sheet) {
    Set<String> read =
        book.result().received().submissions().stream()
            .map(submission -> submission.unit().code())
            .collect(Collectors.toSet());
    List<UnitCounts.Count> units =
        counts.all().stream().filter(count -> read.contains(count.unit())).toList();
    long back = units.stream().filter(count -> count.of(Severity.MANDATORY) > 0).count();
    long explain =
        units.stream()
            .filter(count -> count.of(Severity.MANDATORY) == 0 && count.of(Severity.EXPLAIN) > 0)
            .count();
    long clear = units.size() - back - explain;
    int unread = book.result().received().unread().size();
    String files = unread == 0 ? "" : book.say("overview.unread", unread);
    List<String> absent = FilingSheet.absent(book);
    sheet.gap(6);
    sheet
        .row(18)
        .text(
            book.say("overview.verdict", back, explain, clear) + files,
            Face.PLAIN.bolder(),
            COLUMNS)
        .end();
    if (!absent.isEmpty()) {
      sheet
          .row(18)
          .text(absent(absent), Face.PLAIN.in(Tint.MUTED), COLUMNS)
          .leadingTo(book.say(FilingSheet.NAME), 0)
          .end();
    }
  }

  /** Names the units that didn't hand in, or says where many of them are named. */
  private String absent(List<String> units) {
    return units.size() > NAMED
        ? book.say("overview.absent.many", units.size(), book.say(FilingSheet.NAME))
        : book.say(
            "overview.absent",
            units.size(),
            Listing.of(units.stream().map(book::unit).toList(), book.say("list.separator")));
  }

  private void limits(SheetWriter sheet) {
    List<String> limits = new ArrayList<>(book.result().run().limits());
    limit(limits, "limit.findings", book.order().total());
    limit(limits, "limit.notChecked", book.result().reasons());
    limit(limits, "limit.duplicates", book.result().duplicates().size());
    for (String limit : limits) {
      sheet
          .row(18)
          .text(book.say("overview.limit", limit), Face.PLAIN.in(Tint.MANDATORY), COLUMNS)
          .end();
    }
  }

  private void limit(List<String> limits, String key, int size) {
    if (size > book.mostRows()) {
      limits.add(book.say(key, size, book.mostRows()));
    }
  }
}
