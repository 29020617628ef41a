package org.zhibai.report;

import java.util.List;
import org.zhibai.model.InputFile;
import org.zhibai.model.RunFacts;

/** What the run was made with, so that it can be made again. */
final class OverviewRun {
  /** So many files still fit on the first page. */
  private static final int FEW = 6;

  private final Book book;
  private final SheetWriter sheet;

  OverviewRun(Book book, SheetWriter sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  void write() {
    RunFacts run = book.result().run();
    if (run.inputs().size() + run.prior().size() > FEW) {
      sheet.newPage();
    }
    sheet.section(book.say("run"));
    fact("run.product", run.product());
    fact("run.pack", run.pack());
    fact("run.packHash", run.packHash());
    fact("run.asOf", run.asOf().toString());
    fact("run.rules", String.valueOf(book.result().accounts().size()));
    run.notes().forEach(note -> fact("run.note", note));
    run.lost().forEach(file -> fact("run.note", book.say("run.lost", file.problem().what())));
    sheet.gap(10);
    files("run.inputs", run.inputs());
    files("run.prior", run.prior());
  }

  private void fact(String key, String value) {
    sheet.row(18).text(book.say(key), Face.TEXT.in(Tint.MUTED), 2).text(value, Face.TEXT, 10).end();
  }

  private void files(String key, List<InputFile> files) {
    if (files.isEmpty()) {
      return;
    }
    sheet
        .row(20)
        .text(book.say(key, files.size()), Face.HEADER, 4)
        .text(book.say("run.size"), Face.HEADER)
        .text("SHA-256", Face.HEADER, 7)
        .end();
    for (InputFile file : files) {
      sheet
          .row(16)
          .text(file.name(), Face.TEXT, 4)
          .count(file.size(), Face.COUNT)
          .text(file.sha256(), Face.TEXT.sized(9).in(Tint.MUTED).centred(), 7)
          .end();
    }
    sheet.gap(10);
  }
}
