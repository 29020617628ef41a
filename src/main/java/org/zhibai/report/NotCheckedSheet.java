package org.zhibai.report;

import java.util.List;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Severity;

/** The checks that could not be made, each with its reason (未能审核). */
final class NotCheckedSheet {
  static final String NAME = "sheet.notChecked";

  private static final List<String> HEADER =
      List.of(
          "finding.severity",
          "rule.kind",
          "rule.name",
          "finding.unit",
          "notChecked.place",
          "notChecked.reason");

  private final Book book;

  NotCheckedSheet(Book book) {
    this.book = book;
  }

  void write() {
    SheetWriter sheet = new SheetWriter(book, NAME, 9, 9, 36, 20, 28, 46);
    List<NotChecked> all = book.result().notChecked();
    int listed = Math.min(all.size(), book.mostRows());
    sheet.heading(book.say(NAME), book.say("notChecked.guide", all.size(), listed));
    int header = sheet.next();
    sheet.header(HEADER);
    sheet.freeze(0);
    all.stream().limit(listed).forEach(one -> write(sheet, one));
    if (all.isEmpty()) {
      sheet.nothing("notChecked.none");
    } else {
      sheet.filter(header);
    }
  }

  private void write(SheetWriter sheet, NotChecked one) {
    Severity severity = one.rule().severity();
    sheet
        .row()
        .text(book.word(severity), Face.WORD.in(Tint.of(severity)))
        .text(book.word(one.rule().kind()), Face.WORD)
        .text(one.rule().name(), Face.TEXT)
        .text(
            one.reporter().isEmpty() ? book.say("unit.all") : book.unit(one.reporter()), Face.TEXT)
        .text(one.place(), Face.TEXT)
        .text(one.reason(), Face.TEXT)
        .end();
  }
}
