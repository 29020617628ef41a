package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure and what others make of it: a sum of parts, a balance, a rate, a city total.
 *
 * @param id the relation's id in {@code forms/relations.csv}
 * @param kind its kind: 合计, 平衡, 平衡核实, 比率, 相等; over all units 全市, 跨部门
 * @param tolerance how far reported and expected may lie apart; 0 for counts
 */
public record Equation(
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

  /** Whether the reported figure is the expected one, within the tolerance. */
  public boolean holds() {
    return difference().abs().compareTo(tolerance) <= 0;
  }
}
