package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Bound;
import org.zhibai.model.Figure;
import org.zhibai.model.Grouped;
import org.zhibai.model.Growth;

/** Writes a year-on-year pair with numbers. */
final class GrowthFormula {

  private GrowthFormula() {}

  /** {@code 8.28% ≠ （64,110 − 59,762）÷ 59,762 × 100% = 7.28%}. */
  static String numbers(
      Figure current, Figure prior, @Nullable Growth growth, Optional<GrowthInterval> interval) {
    String now = Formulas.number(current);
    String then = Formulas.number(prior);
    boolean points = GrowthInterval.points(current);
    BigDecimal change = change(current, prior, points);
    String measure = points ? " 个百分点" : "%";
    int decimals = growth == null ? 2 : growth.decimals();
    String worked =
        change == null ? "" : Grouped.of(change.setScale(decimals, RoundingMode.HALF_UP)) + measure;
    if (growth == null || change == null) {
      String text = now + "，上年 " + then;
      return change == null ? text : text + (points ? "，增减 " : "，同比 ") + worked;
    }
    boolean holds = interval.map(allowed -> allows(allowed, growth.value())).orElse(true);
    return printed(growth, measure)
        + (holds ? " = " : " ≠ ")
        + (points ? now + " − " + then : "（" + now + " − " + then + "）÷ " + then + " × 100%")
        + " = "
        + worked;
  }

  private static String printed(Growth growth, String measure) {
    BigDecimal value = growth.value();
    return growth.bound() == Bound.EXACT
        ? Grouped.of(value.setScale(Math.max(growth.decimals(), value.scale()))) + measure
        : growth.shown();
  }

  private static boolean allows(GrowthInterval interval, BigDecimal growth) {
    return growth.compareTo(interval.lowest()) >= 0 && growth.compareTo(interval.highest()) <= 0;
  }

  private static @Nullable BigDecimal change(Figure current, Figure prior, boolean points) {
    BigDecimal difference = current.value().subtract(prior.value());
    if (points) {
      return difference;
    }
    return prior.value().signum() == 0
        ? null
        : difference.multiply(BigDecimal.valueOf(100)).divide(prior.value(), MathContext.DECIMAL64);
  }
}
