package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's figure per head of its population, among those of its group.
 *
 * @param figure the unit's figure of the period
 * @param population the population it is divided by
 * @param value figure by population, four significant digits or more
 * @param lower lower quartile of the group
 * @param upper upper quartile of the group
 * @param distance how far the value lies outside the quartiles, in quartile distances, two
 *     decimals; 0 between them
 * @param whole the sum of the figures over the group
 */
public record PerCapita(
    Figure figure,
    Figure population,
    BigDecimal value,
    BigDecimal lower,
    BigDecimal upper,
    BigDecimal distance,
    BigDecimal whole,
    String formula,
    String formulaInNumbers)
    implements Arithmetic {

  @Override
  public Figure subject() {
    return figure;
  }

  @Override
  public List<Figure> operands() {
    return List.of(population);
  }

  @Override
  public BigDecimal reported() {
    return value;
  }

  /** The nearer quartile, or the value itself between them. */
  @Override
  public BigDecimal expected() {
    return value.max(lower).min(upper);
  }

  @Override
  public BigDecimal tolerance() {
    return BigDecimal.ZERO;
  }
}
