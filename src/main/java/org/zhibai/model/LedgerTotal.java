package org.zhibai.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of a form beside what the rows of a ledger make of it.
 *
 * @param id the total's id in {@code forms/totals.csv}
 * @param ledger number of the ledger, {@code T1}
 * @param figure the figure of the form
 * @param total count, sum, mean, share or number of distinct keys over the ledger's rows
 * @param rows rows that went into it
 * @param cell where the ledger stands
 */
public record LedgerTotal(
    String id,
    String ledger,
    Figure figure,
    BigDecimal total,
    long rows,
    BigDecimal tolerance,
    CellAddress cell,
    String formula,
    String formulaInNumbers)
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
    return total;
  }

  /** Whether form and ledger agree within the tolerance. */
  public boolean holds() {
    return difference().abs().compareTo(tolerance) <= 0;
  }
}
