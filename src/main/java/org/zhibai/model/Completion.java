package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A degree of completion (完成率) that a unit states in a remark, beside what figure and target make
 * of it.
 *
 * @param id the target's id in {@code parameters/targets.csv}
 * @param remark the remark that states it
 * @param figure the figure measured against the target
 * @param reported the stated degree of completion, in per cent
 * @param expected figure by target, in per cent, at the decimals of what is stated
 * @param tolerance what rounding the figure leaves open, in percentage points
 * @param mark of the target: S read in a source, K common knowledge, A assumed
 */
public record Completion(
    String id,
    Words remark,
    Figure figure,
    BigDecimal reported,
    BigDecimal expected,
    BigDecimal tolerance,
    String mark,
    String formula,
    String formulaInNumbers)
    implements Arithmetic {

  @Override
  public Words subject() {
    return remark;
  }

  @Override
  public List<Figure> operands() {
    return List.of(figure);
  }

  /** Whether the stated degree is the one that figure and target make. */
  public boolean holds() {
    return difference().abs().compareTo(tolerance) <= 0;
  }
}
