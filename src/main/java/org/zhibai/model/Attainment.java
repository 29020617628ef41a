package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's figure beside the target set for it.
 *
 * @param id the target's id in {@code parameters/targets.csv}
 * @param name what the target demands, in words
 * @param figure the figure measured against it
 * @param target the value to reach
 * @param least whether the figure must be the target or more; otherwise the target or less
 * @param source where the target comes from
 * @param mark S read in a source, K common knowledge, A assumed
 */
public record Attainment(
    String id,
    String name,
    Figure figure,
    BigDecimal target,
    boolean least,
    String source,
    String mark)
    implements Arithmetic {

  @Override
  public Figure subject() {
    return figure;
  }

  @Override
  public List<Figure> operands() {
    return List.of();
  }

  @Override
  public BigDecimal reported() {
    return figure.value();
  }

  @Override
  public BigDecimal expected() {
    return target;
  }

  @Override
  public BigDecimal tolerance() {
    return BigDecimal.ZERO;
  }

  /** Whether the target is reached. */
  public boolean attained() {
    int order = figure.value().compareTo(target);
    return least ? order >= 0 : order <= 0;
  }

  @Override
  public String formula() {
    return figure.name() + (least ? " ≥ " : " ≤ ") + target.toPlainString();
  }

  @Override
  public String formulaInNumbers() {
    return figure.shown()
        + (least ? (attained() ? " ≥ " : " < ") : (attained() ? " ≤ " : " > "))
        + target.toPlainString();
  }
}
