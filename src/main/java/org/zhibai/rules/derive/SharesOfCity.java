package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.zhibai.model.Figure;

/** The shares of several units in the sum of a line, in two years, in per cent, two decimals. */
final class SharesOfCity {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Figure> now;
  private final List<Figure> then;
  private final BigDecimal sum;
  private final BigDecimal sumBefore;
  private final int mover;

  /** The figures of the units in both years, in the same order; both sums are above zero. */
  SharesOfCity(List<Figure> now, List<Figure> then) {
    this.now = List.copyOf(now);
    this.then = List.copyOf(then);
    this.sum = sum(now);
    this.sumBefore = sum(then);
    this.mover = mover();
  }

  static BigDecimal sum(List<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Figure now(int i) {
    return now.get(i);
  }

  Figure then(int i) {
    return then.get(i);
  }

  BigDecimal sum() {
    return sum;
  }

  BigDecimal sumBefore() {
    return sumBefore;
  }

  BigDecimal share(int i) {
    return share(now.get(i).value(), sum);
  }

  BigDecimal before(int i) {
    return share(then.get(i).value(), sumBefore);
  }

  /**
   * By how many percentage points a unit's share changed among the units without the one that moved
   * shares most; for that one itself, among all.
   */
  BigDecimal aside(int i) {
    if (i == mover) {
      return share(i).subtract(before(i)).abs();
    }
    BigDecimal others = sum.subtract(now.get(mover).value());
    BigDecimal othersBefore = sumBefore.subtract(then.get(mover).value());
    return share(now.get(i).value(), others)
        .subtract(share(then.get(i).value(), othersBefore))
        .abs();
  }

  /** The unit whose share would have changed most if only its own figure had. */
  private int mover() {
    int mover = 0;
    BigDecimal most = BigDecimal.ZERO;
    for (int i = 0; i < now.size(); i++) {
      BigDecimal alone = sumBefore.subtract(then.get(i).value()).add(now.get(i).value());
      BigDecimal moved = share(now.get(i).value(), alone).subtract(before(i)).abs();
      if (moved.compareTo(most) > 0) {
        mover = i;
        most = moved;
      }
    }
    return mover;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? BigDecimal.ZERO
        : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
  }
}
