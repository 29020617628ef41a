package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The lower and the upper quartile of some values. */
record Quartiles(BigDecimal lower, BigDecimal upper) {

  static Quartiles of(List<BigDecimal> sorted) {
    return new Quartiles(at(sorted, 1), at(sorted, 3));
  }

  /** Whether the upper one lies above the lower one. */
  boolean apart() {
    return lower.compareTo(upper) < 0;
  }

  /**
   * A quartile of sorted values, interpolated between neighbours as spreadsheets do.
   *
   * @param quarter 1 for the lower, 3 for the upper quartile
   */
  private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
    int steps = quarter * (sorted.size() - 1);
    BigDecimal below = sorted.get(steps / 4);
    BigDecimal above = sorted.get(Math.min(steps / 4 + 1, sorted.size() - 1));
    BigDecimal part = BigDecimal.valueOf(steps % 4).multiply(above.subtract(below));
    return below
        .add(part.divide(BigDecimal.valueOf(4)))
        .round(new MathContext(6, RoundingMode.HALF_UP));
  }

  /** How far a value lies outside, in distances between the quartiles; 0 between them. */
  BigDecimal distance(BigDecimal value) {
    BigDecimal off = value.subtract(upper).max(lower.subtract(value)).max(BigDecimal.ZERO);
    return off.divide(upper.subtract(lower), 2, RoundingMode.HALF_UP);
  }
}
