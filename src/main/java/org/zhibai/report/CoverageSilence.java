package org.zhibai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Coverage;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleAccount;

/** The rules that found nothing on the submissions given. */
final class CoverageSilence {
  private final CoverageBook book;

  CoverageSilence(CoverageBook book) {
    this.book = book;
  }

  void draw(Coverage coverage) {
    BookPage page = book.page(book.say("coverage.silence"), true, 40, 44, 9, 9, 10, 10, 10);
    List<Coverage.Reach> silent = coverage.silent();
    String key =
        !coverage.tried()
            ? "coverage.untried"
            : silent.isEmpty() ? "coverage.allSpoke" : "coverage.silent";
    page.heading(
        book.say("coverage.silence"), book.say(key, silent.size(), coverage.rules().size()));
    page.gap();
    page.row(26);
    for (String name :
        List.of(
            "rule.id",
            "rule.name",
            "rule.kind",
            "finding.severity",
            "coverage.cells",
            "rule.checked",
            "rule.notChecked")) {
      page.text(book.say(name), Face.HEADER);
    }
    page.freeze(0);
    silent.forEach(reach -> row(page, reach));
  }

  private void row(BookPage page, Coverage.Reach reach) {
    Rule rule = reach.rule();
    page.row(19)
        .text(rule.id(), Face.TEXT.sized(9).in(Tint.MUTED))
        .text(rule.name(), Face.TEXT)
        .text(book.say("kind." + rule.kind().name()), Face.WORD)
        .text(
            book.say("severity." + rule.severity().name()), Face.WORD.in(Tint.of(rule.severity())))
        .count(reach.cells(), Face.COUNT);
    @Nullable RuleAccount account = reach.spoken();
    if (account != null) {
      page.count(account.checked(), Face.COUNT).count(account.notChecked(), Face.COUNT);
    }
  }
}
