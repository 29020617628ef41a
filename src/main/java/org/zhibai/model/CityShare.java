package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's share of the sum over all units, beside its share a year before.
 *
 * @param figure the unit's figure of the period
 * @param prior the same a year before
 * @param share the unit's share of the period's sum, in per cent, two decimals
 * @param before the same a year before
 * @param aside by how many percentage points the share changed among the units without the one
 *     whose own figure moved shares most; for that one itself, among all
 * @param whole the smaller of the two sums
 */
public record CityShare(
    Figure figure,
    Figure prior,
    BigDecimal share,
    BigDecimal before,
    BigDecimal aside,
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
    return List.of(prior);
  }

  @Override
  public BigDecimal reported() {
    return share;
  }

  @Override
  public BigDecimal expected() {
    return before;
  }

  @Override
  public BigDecimal tolerance() {
    return BigDecimal.ZERO;
  }

  /**
   * By how many percentage points the share changed, up or down. When one unit's figure is ten
   * thousand times too large, all others' shares fall; that isn't theirs, so it doesn't count.
   */
  public BigDecimal change() {
    return share.subtract(before).abs().min(aside);
  }
}
