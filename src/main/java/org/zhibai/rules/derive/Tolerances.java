package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.zhibai.model.Figure;

/**
 * The one tolerance model of all relations: what is compared is what was printed, so figures may
 * lie apart by as much as printing rounded them, and not more.
 */
final class Tolerances {

  /**
   * A sum with what rounding its parts leaves open.
   *
   * @param halfWidth how far the true sum may lie from the value
   */
  record Sum(BigDecimal value, BigDecimal halfWidth) {}

  /**
   * A rate at the printed precision.
   *
   * @param exact the rate with two more decimals than printed, for showing
   * @param tolerance 0 unless the operands were rounded themselves
   */
  record Rate(BigDecimal expected, BigDecimal exact, BigDecimal tolerance) {}

  private Tolerances() {}

  /** The sum of multiplied figures. */
  static Sum sum(List<Piece.Read> parts) {
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal halfWidth = BigDecimal.ZERO;
    for (Piece.Read part : parts) {
      value = value.add(part.factor().multiply(part.known().value()));
      halfWidth = halfWidth.add(part.factor().abs().multiply(part.known().halfUnit()));
    }
    return new Sum(value, halfWidth);
  }

  /**
   * Two prints of the same quantity: equal when printed alike, otherwise equal at the coarser
   * precision.
   */
  static BigDecimal same(Figure one, Figure other) {
    return one.decimals() == other.decimals()
        ? BigDecimal.ZERO
        : one.halfUnit().max(other.halfUnit());
  }

  /**
   * What a printed rate must be: the quotient rounded half up at the printed decimals. Where the
   * operands were rounded before, every rate that true operands could give is allowed.
   *
   * @return nothing when the denominator is or could be 0
   */
  static Optional<Rate> rate(Figure printed, Sum numerator, Sum denominator) {
    int decimals = printed.decimals();
    BigDecimal low = denominator.value().subtract(denominator.halfWidth());
    BigDecimal high = denominator.value().add(denominator.halfWidth());
    if (low.signum() * high.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal expected = quotient(numerator.value(), denominator.value(), decimals);
    BigDecimal exact = quotient(numerator.value(), denominator.value(), Math.max(decimals, 0) + 2);
    BigDecimal tolerance = printed.value().subtract(printed.printed()).abs();
    for (BigDecimal over : corners(numerator)) {
      for (BigDecimal under : List.of(low, high)) {
        tolerance = tolerance.max(quotient(over, under, decimals).subtract(expected).abs());
      }
    }
    return Optional.of(new Rate(expected, exact, tolerance));
  }

  private static List<BigDecimal> corners(Sum sum) {
    return List.of(sum.value().subtract(sum.halfWidth()), sum.value().add(sum.halfWidth()));
  }

  private static BigDecimal quotient(BigDecimal over, BigDecimal under, int decimals) {
    return over.divide(under, decimals, RoundingMode.HALF_UP);
  }
}
