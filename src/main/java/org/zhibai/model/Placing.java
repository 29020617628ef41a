package org.zhibai.model;

import java.math.BigDecimal;

/**
 * A unit's rank beside the totals of its group.
 *
 * @param standing the unit's standing
 * @param above how many units of the group have a strictly higher total
 */
public record Placing(Standing standing, int above) {

  /** Code of the unit. */
  public String reporter() {
    return standing.reporter();
  }

  /** Points after deductions. */
  public BigDecimal total() {
    return standing.total();
  }

  /** The rank given. */
  public int rank() {
    return standing.rank();
  }

  /** The rank that the totals give: one more than the number of strictly higher ones. */
  public int due() {
    return above + 1;
  }
}
