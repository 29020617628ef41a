package org.zhibai.model;

import java.util.List;

/**
 * Rows of a ledger that refer to rows of another ledger, or of the same one, which are not there:
 * one fact for each such key, and one without rows where a ledger has no such key.
 *
 * @param id the lookup's id in {@code forms/lookups.csv}
 * @param ledger number of the ledger that refers
 * @param target number of the ledger referred to
 * @param reporter the unit whose ledger refers
 * @param key the key that isn't there, as shown
 * @param rows the rows that refer to it, in order
 * @param across whether the rows referred to may stand in another unit's ledger
 */
public record Reference(
    String id,
    String ledger,
    String target,
    String reporter,
    int year,
    String key,
    List<KeyCheck.Row> rows,
    boolean across)
    implements RowGroup {

  /** Whether everything referred to is there. */
  public boolean found() {
    return rows.isEmpty();
  }
}
