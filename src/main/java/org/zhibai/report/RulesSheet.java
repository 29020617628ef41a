package org.zhibai.report;

import java.util.List;
import java.util.function.ToLongFunction;
import org.zhibai.model.Grouped;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleAccount;

/** Every rule of the run and what became of its checks (审核规则). */
final class RulesSheet {
  static final String NAME = "sheet.rules";

  private static final List<String> HEADER =
      List.of(
          "rule.id",
          "rule.name",
          "rule.kind",
          "rule.level",
          "finding.severity",
          "rule.formula",
          "finding.basis",
          "rule.since",
          "rule.checked",
          "rule.held",
          "rule.failed",
          "rule.notChecked",
          "rule.notApplicable");

  private final Book book;
  private final FindingWords words;

  RulesSheet(Book book) {
    this.book = book;
    this.words = new FindingWords(book);
  }

  void write() {
    SheetWriter sheet = new SheetWriter(book, NAME, 27, 32, 8, 13, 9, 42, 46, 9, 9, 9, 9, 9, 9);
    List<RuleAccount> accounts = book.result().accounts();
    sheet.heading(
        book.say(NAME),
        book.say(
            "rule.guide",
            accounts.size(),
            shown(accounts, RuleAccount::checked),
            shown(accounts, RuleAccount::held),
            shown(accounts, RuleAccount::failed),
            shown(accounts, RuleAccount::notChecked),
            shown(accounts, RuleAccount::notApplicable)));
    int header = sheet.next();
    sheet.header(HEADER);
    sheet.freeze(2);
    accounts.forEach(account -> write(sheet, account));
    sheet.filter(header);
    sheet.bars(SheetWriter.FIRST_ROW, sheet.next() - 1, 10, Tint.MANDATORY_SOFT);
  }

  private static String shown(List<RuleAccount> accounts, ToLongFunction<RuleAccount> part) {
    return Grouped.of(accounts.stream().mapToLong(part).sum());
  }

  private void write(SheetWriter sheet, RuleAccount account) {
    Rule rule = account.rule();
    sheet
        .row()
        .text(rule.id(), Face.TEXT.sized(9).in(Tint.MUTED))
        .text(rule.name(), Face.TEXT)
        .text(book.word(rule.kind()), Face.WORD)
        .text(book.level(rule), Face.WORD)
        .text(book.word(rule.severity()), Face.WORD.in(Tint.of(rule.severity())))
        .text(rule.formula(), Face.TEXT)
        .text(words.basis(rule), Face.TEXT.in(Tint.MUTED))
        .plain(rule.since(), Face.WORD)
        .count(account.checked(), Face.COUNT)
        .count(account.held(), Face.COUNT)
        .count(account.failed(), account.failed() > 0 ? Face.COUNT.bolder() : Face.COUNT)
        .count(account.notChecked(), Face.COUNT)
        .count(account.notApplicable(), Face.COUNT)
        .end();
  }
}
