package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place in the ranking of its group (排名测算).
 *
 * @param group districts and functional zones are ranked apart
 * @param total points of all criteria less deductions, two decimals
 * @param rank one more than the number of strictly higher totals; ties share a rank
 */
public record Standing(
    String reporter,
    String group,
    List<Score> scores,
    List<Deduction> deductions,
    BigDecimal total,
    int rank) {

  /** Sum of the weights that applied. */
  public BigDecimal weightTotal() {
    return scores.stream().map(Score::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Points of all criteria together. */
  public BigDecimal points() {
    return scores.stream().map(Score::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Points taken off. */
  public BigDecimal deducted() {
    return deductions.stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What a unit got for one criterion.
   *
   * @param criterion its id in {@code parameters/weights.csv}
   * @param theme 创造, 保护, 运用 …
   * @param weight the weight that applied, after a criterion without a basis was spread
   * @param value the unit's value; null when it has no basis
   * @param score 60 + 40 × (x − min) / (max − min); null when it has no basis
   * @param points weight × score / 100, two decimals
   * @param figures the figures it comes from
   * @param note how it was worked out, in words
   */
  public record Score(
      String criterion,
      String theme,
      String name,
      BigDecimal weight,
      @Nullable BigDecimal value,
      @Nullable BigDecimal lowest,
      @Nullable BigDecimal highest,
      @Nullable BigDecimal score,
      BigDecimal points,
      List<Figure> figures,
      String note) {}

  /** Points taken off, and why. */
  public record Deduction(BigDecimal points, String reason) {}
}
