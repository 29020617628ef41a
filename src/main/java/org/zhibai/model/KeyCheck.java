package org.zhibai.model;

import java.util.List;

/**
 * The rows of a ledger that share a key which may occur once only: one fact for each such group,
 * and one without rows where a ledger has no such group.
 *
 * @param id the key's id in {@code forms/keys.csv}
 * @param ledger number of the ledger
 * @param reporter the unit in whose ledger the group was found; of a group over several units, the
 *     last of them by code
 * @param key the shared key as shown
 * @param rows the rows that share it, in order
 * @param across whether several units' ledgers share it
 */
public record KeyCheck(
    String id, String ledger, String reporter, int year, String key, List<Row> rows, boolean across)
    implements RowGroup {

  /**
   * A row of a ledger, remembered by its key cell.
   *
   * @param shown the row's name, so that a reader recognises it
   */
  public record Row(String reporter, CellAddress cell, String shown) {}

  /** Whether some rows share the key. */
  public boolean duplicated() {
    return !rows.isEmpty();
  }
}
