package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.LineType;

/**
 * Which printed growth two figures allow. A growth of {@code g} printed with half unit {@code h} is
 * right when the prior value lies in {@code [v/(1+(g+h)/100), v/(1+(g−h)/100)]}; turned round, when
 * {@code g} lies between the lowest and the highest growth the figures can have, widened by {@code
 * h}. Rounded figures are widened by their own half units. Between rates it is percentage points.
 *
 * @param lowest in per cent, or percentage points
 * @param highest in per cent, or percentage points
 */
record GrowthInterval(BigDecimal lowest, BigDecimal highest) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How far “约” may be off: two percentage points or a twentieth (assumed). */
  private static final BigDecimal ABOUT_POINTS = BigDecimal.valueOf(2);

  private static final BigDecimal ABOUT_SHARE = new BigDecimal("0.05");

  /** How far “近” may be off: it is less than said, at least nine tenths (assumed). */
  private static final BigDecimal NEARLY = new BigDecimal("0.9");

  /**
   * The growth that two exact figures allow.
   *
   * @param growth the printed growth; null when none is printed
   * @param steady how far from 0 “持平” may lie, in per cent
   * @return nothing when the prior figure is or could be 0 or less
   */
  static Optional<GrowthInterval> of(
      Figure current, Figure prior, @Nullable Growth growth, BigDecimal steady) {
    Optional<GrowthInterval> exact =
        points(current) ? ofRates(current, prior) : ofValues(current, prior);
    return growth == null ? exact : exact.map(interval -> interval.printed(growth, steady));
  }

  /** Whether growth is a difference in percentage points. */
  static boolean points(Figure current) {
    return current.line().type() == LineType.RATE || current.measure().equals("%");
  }

  private static Optional<GrowthInterval> ofRates(Figure current, Figure prior) {
    BigDecimal difference = current.value().subtract(prior.value());
    BigDecimal half = current.halfUnit().add(prior.halfUnit());
    return Optional.of(new GrowthInterval(difference.subtract(half), difference.add(half)));
  }

  private static Optional<GrowthInterval> ofValues(Figure current, Figure prior) {
    BigDecimal priorLow = prior.value().subtract(prior.halfUnit());
    BigDecimal priorHigh = prior.value().add(prior.halfUnit());
    if (priorLow.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal low = current.value().subtract(current.halfUnit());
    BigDecimal high = current.value().add(current.halfUnit());
    return Optional.of(
        new GrowthInterval(
            growth(low, low.signum() < 0 ? priorLow : priorHigh, RoundingMode.FLOOR),
            growth(high, high.signum() < 0 ? priorHigh : priorLow, RoundingMode.CEILING)));
  }

  private static BigDecimal growth(BigDecimal value, BigDecimal base, RoundingMode direction) {
    MathContext precision = new MathContext(34, direction);
    return value.subtract(base).multiply(HUNDRED).divide(base, precision);
  }

  /** Widened by what printing the growth rounded or left vague. */
  private GrowthInterval printed(Growth growth, BigDecimal steady) {
    BigDecimal half = BigDecimal.valueOf(5, growth.decimals() + 1);
    BigDecimal value = growth.value();
    GrowthInterval widened = widened(half);
    boolean falling = value.signum() < 0;
    return switch (growth.bound()) {
      case EXACT -> widened;
      case AT_LEAST, MORE_THAN -> widened.open(falling, value);
      case AT_MOST -> widened.open(!falling, value);
      case NEARLY -> nearly(falling, widened);
      case ABOUT, RANGE ->
          widened(
              value.signum() == 0
                  ? steady.max(half)
                  : ABOUT_POINTS.max(value.abs().multiply(ABOUT_SHARE)).max(half));
    };
  }

  /** Without a bound on one side: what was printed is allowed there, however far off. */
  private GrowthInterval open(boolean upwards, BigDecimal value) {
    return upwards
        ? new GrowthInterval(lowest, highest.max(value))
        : new GrowthInterval(lowest.min(value), highest);
  }

  private GrowthInterval nearly(boolean falling, GrowthInterval widened) {
    BigDecimal low = lowest.divide(NEARLY, MathContext.DECIMAL128);
    BigDecimal high = highest.divide(NEARLY, MathContext.DECIMAL128);
    return falling
        ? new GrowthInterval(low.min(widened.lowest), widened.highest)
        : new GrowthInterval(widened.lowest, high.max(widened.highest));
  }

  private GrowthInterval widened(BigDecimal by) {
    return new GrowthInterval(lowest.subtract(by), highest.add(by));
  }
}
