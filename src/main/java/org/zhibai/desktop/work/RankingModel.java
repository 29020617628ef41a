package org.zhibai.desktop.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Figure;
import org.zhibai.model.Standing;
import org.zhibai.model.Standing.Score;

/** The ranking, group by group, with the parts of each total and the figures behind each part. */
public final class RankingModel {
  private final List<Group> groups;

  /** Units that are ranked together, and by what. */
  public record Group(String name, List<Criterion> criteria, List<Row> rows) {}

  /**
   * A criterion.
   *
   * @param theme 创造, 保护, 运用 …
   * @param weight the highest that applied to a unit of the group
   */
  public record Criterion(String id, String theme, String name, BigDecimal weight) {}

  /**
   * A unit's place.
   *
   * @param parts one for each criterion of the group, in its order
   * @param deducted points taken off; zero when none
   * @param reasons why they were
   */
  public record Row(
      int rank,
      String unit,
      String name,
      BigDecimal total,
      List<Part> parts,
      BigDecimal deducted,
      List<String> reasons) {}

  /**
   * What a unit got for a criterion.
   *
   * @param points null when it has no basis
   * @param note how it was worked out, in words
   * @param figures the figures it comes from
   */
  public record Part(
      Criterion criterion, @Nullable BigDecimal points, String note, List<Source> figures) {}

  /** A figure behind a part, and its cell. */
  public record Source(String name, String value, CellAddress cell) {}

  /** The ranking of a result. */
  public RankingModel(List<Standing> standings, Names names) {
    Map<String, List<Standing>> byGroup = new LinkedHashMap<>();
    for (Standing standing : standings) {
      byGroup.computeIfAbsent(standing.group(), fresh -> new ArrayList<>()).add(standing);
    }
    List<Group> made = new ArrayList<>();
    byGroup.forEach((name, group) -> made.add(group(name, group, names)));
    groups = List.copyOf(made);
  }

  /** The groups; districts and zones are ranked apart. */
  public List<Group> groups() {
    return groups;
  }

  private static Group group(String name, List<Standing> standings, Names names) {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    for (Standing standing : standings) {
      for (Score score : standing.scores()) {
        criteria.merge(
            score.criterion(),
            new Criterion(score.criterion(), score.theme(), score.name(), score.weight()),
            (one, other) -> one.weight().compareTo(other.weight()) >= 0 ? one : other);
      }
    }
    List<Criterion> order = List.copyOf(criteria.values());
    return new Group(
        name, order, standings.stream().map(standing -> row(standing, order, names)).toList());
  }

  private static Row row(Standing standing, List<Criterion> criteria, Names names) {
    Map<String, Score> scores = new LinkedHashMap<>();
    standing.scores().forEach(score -> scores.putIfAbsent(score.criterion(), score));
    return new Row(
        standing.rank(),
        standing.reporter(),
        names.unit(standing.reporter()),
        standing.total(),
        criteria.stream().map(one -> part(one, scores.get(one.id()), names)).toList(),
        standing.deducted(),
        standing.deductions().stream().map(Standing.Deduction::reason).toList());
  }

  private static Part part(Criterion criterion, @Nullable Score score, Names names) {
    return score == null
        ? new Part(criterion, null, "", List.of())
        : new Part(
            criterion,
            score.score() == null ? null : score.points(),
            score.note(),
            score.figures().stream().map(figure -> source(figure, names)).toList());
  }

  private static Source source(Figure figure, Names names) {
    return new Source(
        names.unit(figure.reporter()) + " " + figure.code() + " " + figure.name(),
        figure.shown() + figure.measure(),
        figure.cell());
  }
}
