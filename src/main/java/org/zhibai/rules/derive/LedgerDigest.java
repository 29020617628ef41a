package org.zhibai.rules.derive;

/**
 * What stage two needs of a submission's ledgers: the fingerprints of the keys that may occur once
 * only over all units, each with its row. Twelve bytes a key, never the rows themselves.
 */
public final class LedgerDigest {
  private final String reporter;
  private final int year;

  LedgerDigest(String reporter, int year) {
    this.reporter = reporter;
    this.year = year;
  }

  /** Code of the unit whose ledgers these are. */
  public String reporter() {
    return reporter;
  }

  /** Reporting period. */
  public int year() {
    return year;
  }
}
