package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Parameters.Criterion;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Finding;
import org.zhibai.model.Grouped;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Standing;
import org.zhibai.model.Standing.Deduction;
import org.zhibai.model.Standing.Score;
import org.zhibai.model.Submission;
import org.zhibai.model.Threshold;

/** Ranks the units of one year, districts and functional zones apart (排名测算). */
final class Ranking {
  /** The threshold of the lowest score. */
  static final String FLOOR = "排名.最低得分";

  private static final BigDecimal USUAL_FLOOR = BigDecimal.valueOf(60);
  private static final String SPREAD = "分摊";

  private final int year;
  private final List<Criterion> criteria;
  private final BigDecimal floor;
  private final BasisReader bases;
  private final Deductions deductions;
  private final Reasons reasons;

  Ranking(ReportSystem system, int year, Reasons reasons) {
    this.year = year;
    this.criteria = system.parameters().criteria(year);
    this.floor =
        system.parameters().threshold(FLOOR, year).map(Threshold::value).orElse(USUAL_FLOOR);
    this.bases = new BasisReader(new FormsOfYear(system, year), reasons);
    this.deductions = new Deductions(system.parameters(), year, reasons);
    this.reasons = reasons;
  }

  List<Standing> standings(List<Submission> all, List<Submission> prior, List<Finding> mandatory) {
    Map<String, Cells> last = new HashMap<>();
    prior.stream()
        .filter(submission -> submission.year() == year - 1)
        .forEach(submission -> last.put(submission.unit().code(), Cells.of(submission)));
    List<Standing> standings = new ArrayList<>();
    for (String group : List.of(ReportingUnit.DISTRICT, ReportingUnit.ZONE)) {
      List<Submission> members =
          all.stream()
              .filter(one -> one.year() == year && one.unit().group().equals(group))
              .toList();
      standings.addAll(ofGroup(members, last, mandatory));
    }
    return standings;
  }

  private List<Standing> ofGroup(
      List<Submission> members, Map<String, Cells> last, List<Finding> mandatory) {
    if (criteria.isEmpty() || members.isEmpty()) {
      return List.of();
    }
    List<Cells> cells = members.stream().map(Cells::of).toList();
    List<Column> columns = new ArrayList<>();
    for (Criterion criterion : criteria) {
      columns.add(column(criterion, members, cells, last));
    }
    List<Standing> unranked = new ArrayList<>();
    for (int member = 0; member < members.size(); member++) {
      Submission submission = members.get(member);
      List<Score> scores = scores(columns, member);
      List<Deduction> taken = deductions.of(submission, mandatory);
      BigDecimal total =
          scores.stream().map(Score::points).reduce(BigDecimal.ZERO, BigDecimal::add);
      for (Deduction deduction : taken) {
        total = total.subtract(deduction.points());
      }
      unranked.add(
          new Standing(
              submission.unit().code(), submission.unit().group(), scores, taken, total, 0));
    }
    return ranked(unranked);
  }

  private static List<Standing> ranked(List<Standing> unranked) {
    List<BigDecimal> totals = unranked.stream().map(Standing::total).toList();
    return unranked.stream()
        .map(
            one ->
                new Standing(
                    one.reporter(),
                    one.group(),
                    one.scores(),
                    one.deductions(),
                    one.total(),
                    Scoring.rank(one.total(), totals)))
        .sorted(Comparator.comparingInt(Standing::rank).thenComparing(Standing::reporter))
        .toList();
  }

  /**
   * One criterion over a group.
   *
   * @param scores by member; null where the member gets none and its weight is spread
   */
  private record Column(
      Criterion criterion,
      List<Basis> bases,
      @Nullable BigDecimal lowest,
      @Nullable BigDecimal highest,
      List<@Nullable BigDecimal> scores) {}

  private Column column(
      Criterion criterion, List<Submission> members, List<Cells> cells, Map<String, Cells> last) {
    List<Basis> shown = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Submission member = members.get(i);
      Cells before = last.get(member.unit().code());
      shown.add(bases.of(criterion, member, cells.get(i), before));
    }
    List<BigDecimal> values =
        shown.stream().map(Basis::value).filter(Objects::nonNull).sorted().toList();
    if (values.isEmpty()) {
      List<@Nullable BigDecimal> none = new ArrayList<>();
      shown.forEach(basis -> none.add(null));
      return new Column(criterion, shown, null, null, none);
    }
    BigDecimal lowest = values.get(0);
    BigDecimal highest = values.get(values.size() - 1);
    List<BigDecimal> given =
        values.stream()
            .map(v -> Scoring.score(v, lowest, highest, criterion.higherIsBetter(), floor))
            .toList();
    BigDecimal without = criterion.withoutBasis().equals(SPREAD) ? null : Scoring.mean(given);
    List<@Nullable BigDecimal> scores = new ArrayList<>();
    for (Basis basis : shown) {
      BigDecimal value = basis.value();
      scores.add(
          value == null
              ? without
              : Scoring.score(value, lowest, highest, criterion.higherIsBetter(), floor));
    }
    return new Column(criterion, shown, lowest, highest, scores);
  }

  private List<Score> scores(List<Column> columns, int member) {
    List<BigDecimal> weights =
        Scoring.spread(
            columns.stream().map(column -> column.criterion().weight()).toList(),
            columns.stream().map(column -> column.scores().get(member) != null).toList());
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      scores.add(score(columns.get(i), member, weights.get(i)));
    }
    return scores;
  }

  private Score score(Column column, int member, BigDecimal weight) {
    Criterion criterion = column.criterion();
    Basis basis = column.bases().get(member);
    BigDecimal score = column.scores().get(member);
    return new Score(
        criterion.id(),
        criterion.theme(),
        criterion.name(),
        weight,
        basis.value(),
        column.lowest(),
        column.highest(),
        score,
        score == null ? BigDecimal.ZERO.setScale(2) : Scoring.points(weight, score),
        basis.figures(),
        note(column, basis, score));
  }

  /** How a score came about. */
  private String note(Column column, Basis basis, @Nullable BigDecimal score) {
    BigDecimal lowest = column.lowest();
    BigDecimal highest = column.highest();
    if (score == null) {
      return reasons.get("score.spread", basis.note());
    }
    if (basis.value() == null || lowest == null || highest == null) {
      return reasons.get("score.mean", basis.note(), score);
    }
    if (lowest.compareTo(highest) == 0) {
      return basis.note() + reasons.get("score.equal");
    }
    return basis.note()
        + reasons.get(
            column.criterion().higherIsBetter() ? "score.value" : "score.value.low",
            subtracted(basis.value(), !column.criterion().higherIsBetter()),
            subtracted(lowest, true),
            shown(highest),
            score,
            floor.toPlainString(),
            BigDecimal.valueOf(100).subtract(floor).toPlainString());
  }

  /** A negative number after a minus stands in brackets. */
  private static String subtracted(BigDecimal value, boolean afterMinus) {
    return afterMinus && value.signum() < 0 ? "（" + shown(value) + "）" : shown(value);
  }

  private static String shown(BigDecimal value) {
    int decimals = value.abs().compareTo(BigDecimal.valueOf(100)) < 0 ? 4 : 2;
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return Grouped.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }
}
