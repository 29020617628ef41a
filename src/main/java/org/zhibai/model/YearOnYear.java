package org.zhibai.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line's figure of the period beside that of the same period last year, and the growth printed
 * between them.
 *
 * @param current the period's figure
 * @param prior the same period last year: from the 上年同期 column, or, where that is blank, from last
 *     year's submission
 * @param growth the printed growth; null when none is printed
 * @param lowest lowest growth in per cent that rounds as the operands allow; null when undefined
 * @param remark what the unit wrote beside the line (备注); empty when nothing
 * @param highest highest growth in per cent that the operands allow; null when undefined
 */
public record YearOnYear(
    Figure current,
    Figure prior,
    @Nullable Growth growth,
    @Nullable BigDecimal lowest,
    @Nullable BigDecimal highest,
    String remark,
    String formula,
    String formulaInNumbers)
    implements Arithmetic {

  @Override
  public Entry subject() {
    return growth == null ? current : growth;
  }

  @Override
  public List<Figure> operands() {
    return growth == null ? List.of(prior) : List.of(current, prior);
  }

  @Override
  public BigDecimal reported() {
    return growth == null ? current.value() : growth.value();
  }

  /** The growth the two figures make, as printed; without printed growth, the prior value. */
  @Override
  public BigDecimal expected() {
    if (growth == null) {
      return prior.value();
    }
    BigDecimal exact = change();
    return exact == null
        ? BigDecimal.ZERO
        : exact.setScale(growth.decimals(), RoundingMode.HALF_UP);
  }

  @Override
  public BigDecimal tolerance() {
    return growth == null ? BigDecimal.ZERO : BigDecimal.valueOf(5, growth.decimals() + 1);
  }

  /** Growth in per cent, or in percentage points between rates; null when the prior value is 0. */
  public @Nullable BigDecimal change() {
    if (current.line().type() == LineType.RATE || current.measure().equals("%")) {
      return current.value().subtract(prior.value());
    }
    if (prior.value().signum() == 0) {
      return null;
    }
    return current
        .value()
        .subtract(prior.value())
        .multiply(BigDecimal.valueOf(100))
        .divide(prior.value(), MathContext.DECIMAL64);
  }

  /** How many powers of ten lie between the two values; null when one of them is 0. */
  public @Nullable BigDecimal orders() {
    if (current.value().signum() <= 0 || prior.value().signum() <= 0) {
      return null;
    }
    double ratio = current.value().divide(prior.value(), MathContext.DECIMAL64).doubleValue();
    return BigDecimal.valueOf(Math.abs(Math.log10(ratio))).setScale(2, RoundingMode.HALF_UP);
  }

  /** Whether the unit explained the line in a remark. */
  public boolean explained() {
    return !remark.isEmpty();
  }

  /** Whether growth was printed. */
  public boolean stated() {
    return growth != null;
  }

  /** Whether the printed growth is one that the two figures allow at the printed precision. */
  public boolean consistent() {
    if (growth == null || lowest == null || highest == null) {
      return true;
    }
    return growth.value().compareTo(lowest) >= 0 && growth.value().compareTo(highest) <= 0;
  }
}
