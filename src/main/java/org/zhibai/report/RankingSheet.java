package org.zhibai.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibai.model.Standing;
import org.zhibai.model.Standing.Deduction;
import org.zhibai.model.Standing.Score;

/**
 * The ranking of each group: points by criterion, deductions, total, rank, and the method (排名测算).
 */
final class RankingSheet {
  static final String NAME = "sheet.ranking";

  private static final int LEAST_CRITERIA = 16;
  private static final int BEFORE = 3;
  private static final double CRITERION_WIDTH = 9;

  private final Book book;

  RankingSheet(Book book) {
    this.book = book;
  }

  void write() {
    Map<String, List<Standing>> groups =
        book.result().standings().stream()
            .collect(
                Collectors.groupingBy(Standing::group, LinkedHashMap::new, Collectors.toList()));
    int criteria =
        Math.max(
            LEAST_CRITERIA,
            groups.values().stream().mapToInt(group -> criteria(group).size()).max().orElse(0));
    SheetWriter sheet = new SheetWriter(book, NAME, widths(criteria));
    sheet.heading(book.say(NAME), book.say("ranking.guide"));
    if (groups.isEmpty()) {
      sheet.nothing("ranking.none");
      return;
    }
    method(sheet);
    groups.forEach((name, group) -> table(sheet, name, group));
    sheet.newPage();
    new RankingDetails(book, sheet).write(book.result().standings());
  }

  private static double[] widths(int criteria) {
    double[] widths = new double[BEFORE + criteria + 1];
    Arrays.fill(widths, CRITERION_WIDTH);
    widths[0] = 7;
    widths[1] = 22;
    widths[2] = 11;
    return widths;
  }

  private void method(SheetWriter sheet) {
    for (String part :
        List.of("ranking.score", "ranking.points", "ranking.rank", "ranking.basis")) {
      sheet.row(17).text(book.say(part), Face.PLAIN, sheet.columns()).end();
    }
    sheet.gap(8);
  }

  /** The criteria of a group, each with the highest weight that applied to a unit. */
  private static List<Score> criteria(List<Standing> group) {
    Map<String, Score> criteria = new LinkedHashMap<>();
    group.stream()
        .flatMap(standing -> standing.scores().stream())
        .forEach(
            score ->
                criteria.merge(
                    score.criterion(),
                    score,
                    (one, other) -> one.score() == null && other.score() != null ? other : one));
    return List.copyOf(criteria.values());
  }

  private void table(SheetWriter sheet, String name, List<Standing> group) {
    List<Score> criteria = criteria(group);
    sheet.section(book.say("ranking.group", name, group.size()));
    themes(sheet, criteria);
    names(sheet, criteria);
    int first = sheet.next();
    group.forEach(standing -> standing(sheet, criteria, standing));
    sheet.bars(first, sheet.next() - 1, 2, Tint.ACCENT_BAR);
    sheet.gap(14);
  }

  private void themes(SheetWriter sheet, List<Score> criteria) {
    Face face = Face.HEADER;
    RowWriter row = sheet.row(20).text("", face).text("", face).text("", face);
    List<String> themes = new ArrayList<>(criteria.stream().map(Score::theme).toList());
    int from = 0;
    while (from < themes.size()) {
      int to = from;
      while (to < themes.size() && themes.get(to).equals(themes.get(from))) {
        to++;
      }
      row.text(themes.get(from), face, to - from);
      from = to;
    }
    row.text("", face, sheet.columns() - BEFORE - criteria.size()).end();
  }

  private void names(SheetWriter sheet, List<Score> criteria) {
    Face face = Face.WORD.bolder().on(Tint.ACCENT_SOFT);
    RowWriter row =
        sheet
            .row()
            .text(book.say("ranking.place"), face)
            .text(book.say("finding.unit"), face)
            .text(book.say("ranking.total"), face);
    criteria.forEach(
        score ->
            row.text(
                onTwoLines(score.name()) + "\n" + book.say("ranking.weight", plain(score)),
                face.sized(9)));
    row.text(book.say("ranking.deducted"), face);
    if (rest(sheet, criteria.size()) > 0) {
      row.text(book.say("ranking.reasons"), face, rest(sheet, criteria.size()));
    }
    row.end();
  }

  /** Sets the unit of measure at a name's end on a line of its own. */
  private static String onTwoLines(String name) {
    int at = name.endsWith("）") ? name.lastIndexOf('（') : -1;
    return at > 0 ? name.substring(0, at) + "\n" + name.substring(at) : name;
  }

  private static String plain(Score score) {
    return score.weight().stripTrailingZeros().toPlainString();
  }

  private void standing(SheetWriter sheet, List<Score> criteria, Standing standing) {
    Map<String, Score> scores =
        standing.scores().stream()
            .collect(Collectors.toMap(Score::criterion, score -> score, (one, other) -> one));
    Face points = Face.TEXT.number("0.00");
    RowWriter row =
        sheet
            .row(22)
            .plain(standing.rank(), Face.WORD.bolder())
            .text(book.unit(standing.reporter()), Face.TEXT)
            .number(standing.total(), points.bolder());
    for (Score criterion : criteria) {
      Score score = scores.get(criterion.criterion());
      if (score == null || score.score() == null) {
        row.text(score == null ? "" : withoutBasis(score), Face.WORD.in(Tint.MUTED).sized(9));
      } else {
        row.number(score.points(), points);
      }
    }
    deducted(sheet, row, standing, criteria.size());
  }

  private String withoutBasis(Score score) {
    return score.points().signum() == 0 ? "—" : "— " + score.points().toPlainString();
  }

  private void deducted(SheetWriter sheet, RowWriter row, Standing standing, int criteria) {
    List<Deduction> deductions = standing.deductions();
    BigDecimal sum =
        deductions.stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    row.number(
        deductions.isEmpty() ? null : sum.abs().negate(),
        Face.TEXT.in(Tint.MANDATORY).number("0.00"));
    int rest = rest(sheet, criteria);
    if (rest > 0) {
      String reasons =
          deductions.stream()
              .map(Deduction::reason)
              .collect(Collectors.joining(book.say("list.separator")));
      row.text(reasons, Face.TEXT.sized(9), rest);
    }
    row.end();
  }

  /** How many columns are left for the reasons of deductions. */
  private static int rest(SheetWriter sheet, int criteria) {
    return sheet.columns() - BEFORE - criteria - 1;
  }
}
