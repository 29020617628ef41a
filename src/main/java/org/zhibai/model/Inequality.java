package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that must not exceed what others allow: a part and its whole, a rank and the number of
 * the ranked, a zone and its district.
 *
 * @param id the relation's id in {@code forms/relations.csv}
 * @param kind its kind: 其中, 不少于, 不大于合计, 名次, 功能区, 全市
 * @param subject the figure that must not exceed the bound
 * @param operands the figures the bound is made of
 * @param expected the bound: the highest value that would hold
 */
public record Inequality(
    String id,
    String kind,
    Figure subject,
    List<Figure> operands,
    BigDecimal expected,
    BigDecimal tolerance,
    String formula,
    String formulaInNumbers)
    implements Arithmetic {

  @Override
  public BigDecimal reported() {
    return subject.value();
  }

  /** Whether the figure is not above the bound, within the tolerance. */
  public boolean holds() {
    return difference().compareTo(tolerance) <= 0;
  }
}
