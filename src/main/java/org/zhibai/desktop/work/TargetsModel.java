package org.zhibai.desktop.work;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Attainment;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Grouped;

/** What each unit reached of the targets set for it, target by target. */
public final class TargetsModel {
  private final List<Target> targets;

  /**
   * A target and the units it is set for, in the order of the report system.
   *
   * @param demand the value to reach, {@code ≥ 12}
   * @param source where it comes from, with the source's mark in words
   * @param attained how many units reach it
   */
  public record Target(
      String id, String name, String demand, String source, int attained, List<Row> rows) {}

  /**
   * A unit's attainment.
   *
   * @param value the figure as shown
   * @param distance figure minus target, with its sign
   * @param share how much of the target is reached, 1 for all of it; null where none can be stated
   * @param cell of the figure it comes from
   */
  public record Row(
      String unit,
      String name,
      String value,
      String measure,
      String distance,
      boolean attained,
      @Nullable BigDecimal share,
      CellAddress cell) {}

  /** The targets of a result. */
  public TargetsModel(List<Attainment> attainments, Names names) {
    Map<String, List<Attainment>> byTarget = new LinkedHashMap<>();
    for (Attainment one : attainments) {
      byTarget.computeIfAbsent(one.id(), fresh -> new ArrayList<>()).add(one);
    }
    targets = byTarget.values().stream().map(group -> target(group, names)).toList();
  }

  /** The targets, by id. */
  public List<Target> targets() {
    return targets;
  }

  private static Target target(List<Attainment> group, Names names) {
    Attainment first = group.get(0);
    List<Row> rows =
        group.stream()
            .sorted(Comparator.comparingInt(one -> names.place(one.reporter())))
            .map(one -> row(one, names))
            .toList();
    return new Target(
        first.id(),
        first.name(),
        (first.least() ? "≥ " : "≤ ") + Grouped.of(first.target()),
        first.source() + names.mark(first.mark()),
        (int) group.stream().filter(Attainment::attained).count(),
        rows);
  }

  private static Row row(Attainment one, Names names) {
    BigDecimal distance = one.difference();
    return new Row(
        one.reporter(),
        names.unit(one.reporter()),
        one.figure().shown(),
        one.figure().measure(),
        (distance.signum() > 0 ? "+" : "") + Grouped.of(distance),
        one.attained(),
        share(one),
        one.figure().cell());
  }

  private static @Nullable BigDecimal share(Attainment one) {
    BigDecimal whole = one.least() ? one.target() : one.figure().value();
    BigDecimal part = one.least() ? one.figure().value() : one.target();
    return whole.signum() <= 0 ? null : part.divide(whole, MathContext.DECIMAL32);
  }
}
