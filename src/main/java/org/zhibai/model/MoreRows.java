package org.zhibai.model;

/**
 * Further places of a ledger where the same is wrong: so many that they are counted but not listed
 * one by one.
 *
 * @param sheet where they stand: the sheet of the ledger
 * @param places how many there are
 * @param first one-based row of the first
 * @param last one-based row of the last
 */
public record MoreRows(
    String ledger, String reporter, int year, CellAddress sheet, long places, int first, int last) {

  /** One place. */
  public static MoreRows at(LedgerRow row) {
    CellAddress sheet = CellAddress.ofSheet(row.header().file(), row.header().sheet());
    return new MoreRows(row.ledger(), row.reporter(), row.year(), sheet, 1, row.row(), row.row());
  }

  /** Together with others of the same sheet. */
  public MoreRows and(MoreRows others) {
    return new MoreRows(
        ledger,
        reporter,
        year,
        sheet,
        places + others.places,
        Math.min(first, others.first),
        Math.max(last, others.last));
  }
}
