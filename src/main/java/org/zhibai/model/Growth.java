package org.zhibai.model;

import java.math.BigDecimal;

/**
 * Year-on-year growth as printed in the 同比 column, in per cent; of a rate, in percentage points.
 *
 * @param decimals decimals as printed ({@code 31.0} has one)
 */
public record Growth(
    Line line,
    Place place,
    BigDecimal value,
    int decimals,
    Bound bound,
    String shown,
    CellAddress cell)
    implements Entry {

  @Override
  public ColumnRole role() {
    return ColumnRole.GROWTH;
  }
}
