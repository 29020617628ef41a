package org.zhibai.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.InputFile;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

/** Who handed in what, and how much of it could be read (填报情况). */
final class FilingSheet {
  static final String NAME = "sheet.filing";

  private static final List<String> HEADER =
      List.of(
          "finding.unit",
          "filing.state",
          "filing.file",
          "filing.version",
          "filing.sheets",
          "filing.missing",
          "filing.figures",
          "filing.blanks",
          "filing.problems",
          "filing.hash");

  private static final int HASH = 16;

  private final Book book;

  FilingSheet(Book book) {
    this.book = book;
  }

  void write() {
    SheetWriter sheet = new SheetWriter(book, NAME, 30, 11, 30, 8, 27, 18, 11, 9, 11, 22);
    Received received = book.result().received();
    List<String> absent = absent(book);
    sheet.heading(
        book.say(NAME),
        book.say(
            "filing.guide",
            received.submissions().size(),
            book.result().expected().size(),
            absent.size(),
            received.unread().size(),
            received.superseded().size()));
    int header = sheet.next();
    sheet.header(HEADER);
    sheet.sheet().createFreezePane(1, sheet.next());
    received.submissions().forEach(submission -> submission(sheet, submission));
    absent.forEach(unit -> absent(sheet, unit));
    received.unread().forEach(unread -> unread(sheet, unread));
    received.superseded().forEach(one -> superseded(sheet, one));
    sheet.filter(header);
    received.skipped().forEach(one -> skipped(sheet, one));
    new FilingProblems(book, sheet).write(received);
  }

  /** Codes of the units that should have handed in and haven't. */
  static List<String> absent(Book book) {
    Set<String> present =
        book.result().received().submissions().stream()
            .map(submission -> submission.unit().code())
            .collect(Collectors.toCollection(TreeSet::new));
    return book.result().expected().stream().filter(unit -> !present.contains(unit)).toList();
  }

  private void submission(SheetWriter sheet, Submission submission) {
    String missing = NumberRuns.of(submission.missing());
    sheet
        .row()
        .text(submission.unit().name(), Face.TEXT)
        .text(book.say("filing.received"), state(Tint.GOOD, Tint.GOOD_SOFT))
        .text(submission.file().name(), Face.TEXT)
        .plain(submission.version(), Face.WORD)
        .text(sheets(submission), Face.TEXT)
        .text(missing, missing.isEmpty() ? Face.TEXT : Face.TEXT.in(Tint.MANDATORY))
        .count(figures(submission), Face.COUNT)
        .count(blanks(submission), Face.COUNT)
        .count(submission.problems().size(), Face.COUNT)
        .text(beginning(submission.file()), hash())
        .end();
  }

  private static Face state(Tint ink, Tint fill) {
    return Face.WORD.bolder().in(ink).on(fill);
  }

  private static Face hash() {
    return Face.TEXT.sized(9).in(Tint.MUTED);
  }

  /** Enough of the hash to tell files apart; the first sheet shows all of it. */
  private static String beginning(InputFile file) {
    return file.sha256().substring(0, Math.min(HASH, file.sha256().length()));
  }

  private static String sheets(Submission submission) {
    return NumberRuns.of(
        submission.sheets().stream().map(Submission.Sheet::number).distinct().toList());
  }

  /** How many figures a submission holds. */
  static long figures(Submission submission) {
    return submission.entries().stream()
        .filter(entry -> entry instanceof Figure || entry instanceof Growth)
        .count();
  }

  /** How many cells of a submission should hold a figure and don't. */
  static long blanks(Submission submission) {
    return submission.entries().stream()
        .filter(entry -> !entry.filled() && entry.required())
        .map(Entry::cell)
        .count();
  }

  private void absent(SheetWriter sheet, String unit) {
    RowWriter row =
        sheet
            .row()
            .text(book.unit(unit), Face.TEXT)
            .text(book.say("filing.absent"), state(Tint.MANDATORY, Tint.MANDATORY_SOFT));
    row.fill(Face.TEXT).end();
  }

  private void unread(SheetWriter sheet, Received.Unread unread) {
    String unit = unread.problem().reporter();
    sheet
        .row()
        .text(book.unit(unit), Face.TEXT)
        .text(book.say("filing.unread"), state(Tint.MANDATORY, Tint.MANDATORY_SOFT))
        .text(unread.file().name(), Face.TEXT)
        .text("", Face.TEXT)
        .text(unread.problem().what(), Face.TEXT, 5)
        .text(beginning(unread.file()), hash())
        .end();
  }

  private void superseded(SheetWriter sheet, Received.Superseded one) {
    aside(sheet, "filing.superseded", one.file().name())
        .text(one.problem().what(), Face.TEXT, 5)
        .text(beginning(one.file()), hash())
        .end();
  }

  private void skipped(SheetWriter sheet, Received.Skipped one) {
    aside(sheet, "filing.skipped", one.path())
        .text(one.why(), Face.TEXT, 5)
        .text("", Face.TEXT)
        .end();
  }

  private RowWriter aside(SheetWriter sheet, String state, String file) {
    return sheet
        .row()
        .text("", Face.TEXT)
        .text(book.say(state), state(Tint.NOTE, Tint.NOTE_SOFT))
        .text(file, Face.TEXT)
        .text("", Face.TEXT);
  }
}
