package org.zhibai.report;

import java.util.List;
import java.util.stream.Stream;
import org.zhibai.model.Problem;
import org.zhibai.model.Received;

/** What could not be understood while reading, cell by cell. */
final class FilingProblems {
  private final Book book;
  private final SheetWriter sheet;

  FilingProblems(Book book, SheetWriter sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  void write(Received received) {
    List<Problem> problems =
        Stream.concat(
                received.submissions().stream().flatMap(each -> each.problems().stream()),
                received.unread().stream().map(Received.Unread::problem))
            .toList();
    sheet.gap(14);
    int listed = Math.min(problems.size(), book.mostRows());
    sheet.section(book.say("filing.reading", problems.size(), listed));
    if (problems.isEmpty()) {
      sheet.nothing("filing.reading.none");
      return;
    }
    sheet
        .row(26)
        .text(book.say("finding.unit"), Face.HEADER)
        .text(book.say("problem.kind"), Face.HEADER)
        .text(book.say("problem.place"), Face.HEADER, 2)
        .text(book.say("problem.what"), Face.HEADER, 2)
        .text(book.say("problem.shown"), Face.HEADER, 2)
        .text(book.say("problem.remedy"), Face.HEADER, 2)
        .end();
    sheet.repeat();
    problems.stream().limit(listed).forEach(this::problem);
  }

  private void problem(Problem problem) {
    String place =
        problem.at().sheet().isEmpty()
            ? problem.at().file()
            : problem.at().file() + "\n" + problem.at().withoutFile();
    sheet
        .row()
        .text(book.unit(problem.reporter()), Face.TEXT)
        .text(problem.kind().word(), Face.WORD)
        .text(place, Face.TEXT, 2)
        .text(problem.what(), Face.TEXT, 2)
        .text(problem.shown(), Face.TEXT, 2)
        .text(problem.remedy(), Face.TEXT, 2)
        .end();
  }
}
