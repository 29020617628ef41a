package org.zhibai.report;

import java.util.Comparator;
import java.util.List;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.Severity;

/** The ten rules and the ten units with most findings, side by side. */
final class OverviewTops {
  private static final int TEN = 10;

  private final Book book;
  private final SheetWriter sheet;

  OverviewTops(Book book, SheetWriter sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  void write(UnitCounts counts) {
    List<RuleAccount> rules = rules();
    List<UnitCounts.Count> units = counts.most(TEN);
    if (rules.isEmpty() && units.isEmpty()) {
      return;
    }
    sheet
        .row(26)
        .text(book.say("overview.topRules"), Face.SECTION, 6)
        .skip(1)
        .text(book.say("overview.topUnits"), Face.SECTION, 5)
        .end();
    header();
    int first = sheet.next();
    for (int i = 0; i < Math.max(rules.size(), units.size()); i++) {
      RowWriter row = sheet.row(19);
      rule(row, rules, i);
      row.skip(1);
      unit(row, units, i);
      row.end();
    }
    sheet.bars(first, sheet.next() - 1, 5, Tint.ACCENT_BAR);
    sheet.bars(first, sheet.next() - 1, 11, Tint.ACCENT_BAR);
    sheet.gap(12);
  }

  private List<RuleAccount> rules() {
    return book.result().accounts().stream()
        .filter(account -> account.failed() > 0)
        .sorted(
            Comparator.comparingLong(RuleAccount::failed)
                .reversed()
                .thenComparing(account -> account.rule().severity())
                .thenComparing(account -> account.rule().id()))
        .limit(TEN)
        .toList();
  }

  private void header() {
    sheet
        .row(20)
        .text(book.say("rule.name"), Face.HEADER, 4)
        .text(book.say("finding.severity"), Face.HEADER)
        .text(book.say("overview.findings"), Face.HEADER)
        .skip(1)
        .text(book.say("finding.unit"), Face.HEADER, 3)
        .text(book.word(Severity.MANDATORY), Face.HEADER)
        .text(book.say("overview.findings"), Face.HEADER)
        .end();
  }

  private void rule(RowWriter row, List<RuleAccount> rules, int index) {
    if (index >= rules.size()) {
      row.skip(6);
      return;
    }
    RuleAccount account = rules.get(index);
    Severity severity = account.rule().severity();
    row.text(account.rule().name(), Face.TEXT, 4)
        .text(book.word(severity), Face.WORD.in(Tint.of(severity)).on(Tint.soft(severity)))
        .count(account.failed(), Face.COUNT.centred())
        .leadingTo(
            book.say(RulesSheet.NAME),
            SheetWriter.FIRST_ROW + book.result().accounts().indexOf(account));
  }

  private void unit(RowWriter row, List<UnitCounts.Count> units, int index) {
    if (index < units.size()) {
      UnitCounts.Count count = units.get(index);
      row.text(book.unit(count.unit()), Face.TEXT.unwrapped(), 3)
          .count(count.of(Severity.MANDATORY), Face.COUNT.centred())
          .count(count.total(), Face.COUNT.centred());
    }
  }
}
