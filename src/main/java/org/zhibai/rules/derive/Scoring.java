package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of the ranking; two decimals, half up. */
final class Scoring {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Scoring() {}

  /**
   * Score of one value among its group's: {@code floor + (100 − floor) × (x − min) / (max − min)},
   * turned round where lower is better; 100 where all are the same.
   */
  static BigDecimal score(
      BigDecimal value, BigDecimal lowest, BigDecimal highest, boolean higher, BigDecimal floor) {
    BigDecimal range = highest.subtract(lowest);
    if (range.signum() == 0) {
      return HUNDRED.setScale(2);
    }
    BigDecimal above = higher ? value.subtract(lowest) : highest.subtract(value);
    return HUNDRED
        .subtract(floor)
        .multiply(above)
        .divide(range, MathContext.DECIMAL128)
        .add(floor)
        .setScale(2, RoundingMode.HALF_UP);
  }

  /** Points that a score gives at a weight. */
  static BigDecimal points(BigDecimal weight, BigDecimal score) {
    return weight.multiply(score).divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }

  /** The mean of scores. */
  static BigDecimal mean(List<BigDecimal> scores) {
    BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
  }

  /**
   * Weights after those without a basis were spread over the others in proportion; four decimals,
   * the last one takes what rounding leaves, so that the sum stays what it was.
   */
  static List<BigDecimal> spread(List<BigDecimal> weights, List<Boolean> counting) {
    BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal kept = BigDecimal.ZERO;
    int last = -1;
    for (int i = 0; i < weights.size(); i++) {
      if (counting.get(i)) {
        kept = kept.add(weights.get(i));
        last = i;
      }
    }
    if (kept.compareTo(all) == 0) {
      return weights;
    }
    List<BigDecimal> spread = new ArrayList<>();
    BigDecimal given = BigDecimal.ZERO;
    for (int i = 0; i < weights.size(); i++) {
      BigDecimal weight = BigDecimal.ZERO;
      if (i == last) {
        weight = all.subtract(given);
      } else if (counting.get(i)) {
        weight = weights.get(i).multiply(all).divide(kept, 4, RoundingMode.HALF_UP);
      }
      spread.add(weight);
      given = given.add(weight);
    }
    return spread;
  }

  /** Rank of a total: one more than the number of strictly higher totals. */
  static int rank(BigDecimal total, List<BigDecimal> totals) {
    return 1 + (int) totals.stream().filter(other -> other.compareTo(total) > 0).count();
  }
}
