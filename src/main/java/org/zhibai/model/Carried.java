package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of last year that this year's submission repeats (上年同期, 上年末), beside what last year's
 * submission said.
 *
 * @param kind 上年同期 (the prior-year column) or 结转 (a stock carried over)
 * @param stated as this year's submission repeats it
 * @param last as last year's submission had it
 */
public record Carried(
    String kind, Figure stated, Figure last, String formula, String formulaInNumbers)
    implements Arithmetic {

  @Override
  public Figure subject() {
    return stated;
  }

  @Override
  public List<Figure> operands() {
    return List.of(last);
  }

  @Override
  public BigDecimal reported() {
    return stated.value();
  }

  @Override
  public BigDecimal expected() {
    return last.value();
  }

  @Override
  public BigDecimal tolerance() {
    return BigDecimal.ZERO;
  }

  /** Whether both say the same. */
  public boolean same() {
    return stated.value().compareTo(last.value()) == 0;
  }
}
