package org.zhibai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Figure;
import org.zhibai.model.Standing;
import org.zhibai.model.Standing.Deduction;
import org.zhibai.model.Standing.Score;

/** Traces every score of the ranking to the figures it comes from. */
final class RankingDetails {
  /** Columns of the sheet that a criterion's name takes; figures and note share what is left. */
  private static final int NAME = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Book book;
  private final SheetWriter sheet;

  RankingDetails(Book book, SheetWriter sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  void write(List<Standing> standings) {
    sheet.section(book.say("ranking.details"));
    int header = sheet.next();
    Face face = Face.HEADER;
    sheet
        .row(26)
        .text(book.say("ranking.place"), face)
        .text(book.say("finding.unit"), face)
        .text(book.say("ranking.theme"), face)
        .text(book.say("ranking.criterion"), face, NAME)
        .text(book.say("ranking.weightAlone"), face)
        .text(book.say("ranking.value"), face)
        .text(book.say("ranking.lowest"), face)
        .text(book.say("ranking.highest"), face)
        .text(book.say("ranking.scoreAlone"), face)
        .text(book.say("ranking.pointsAlone"), face)
        .text(book.say("ranking.figures"), face, figuresColumns())
        .text(book.say("ranking.note"), face, rest())
        .end();
    sheet.repeat();
    for (Standing standing : standings) {
      standing.scores().forEach(score -> score(standing, score));
      standing.deductions().forEach(deduction -> deduction(standing, deduction));
    }
    sheet.filter(header);
  }

  private int figuresColumns() {
    return (sheet.columns() - 3 - NAME - 6) / 3;
  }

  private int rest() {
    return sheet.columns() - 3 - NAME - 6 - figuresColumns();
  }

  private void score(Standing standing, Score score) {
    Face figure = Face.TEXT.number(NumberFormats.FIGURE);
    start(standing)
        .text(score.theme(), Face.WORD)
        .text(score.name(), Face.TEXT, NAME)
        .number(score.weight(), figure)
        .number(rounded(score.value()), figure)
        .number(rounded(score.lowest()), figure)
        .number(rounded(score.highest()), figure)
        .number(score.score(), Face.TEXT.number("0.00"))
        .number(score.points(), Face.TEXT.number("0.00").bolder())
        .text(figures(score), Face.TEXT.sized(9), figuresColumns())
        .text(score.note(), Face.TEXT.sized(9), rest())
        .end();
  }

  /** A quotient with the decimals that tell: two from a hundred up, else four. */
  private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    int decimals = value.abs().compareTo(HUNDRED) < 0 ? 4 : 2;
    return value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
  }

  private void deduction(Standing standing, Deduction deduction) {
    Face face = Face.TEXT.in(Tint.MANDATORY);
    RowWriter row =
        start(standing)
            .text(book.say("ranking.deducted"), face.centred())
            .text(deduction.reason(), face, NAME);
    for (int i = 0; i < 5; i++) {
      row.text("", face);
    }
    row.number(deduction.points().abs().negate(), face.number("0.00").bolder())
        .text("", face, figuresColumns())
        .text("", face, rest())
        .end();
  }

  private RowWriter start(Standing standing) {
    return sheet
        .row()
        .plain(standing.rank(), Face.WORD)
        .text(book.unit(standing.reporter()), Face.TEXT);
  }

  private String figures(Score score) {
    return score.figures().stream().map(this::figure).collect(Collectors.joining("\n"));
  }

  private String figure(Figure figure) {
    return figure.code() + " " + figure.shown() + book.say("list.aside", figure.cell().ref());
  }
}
