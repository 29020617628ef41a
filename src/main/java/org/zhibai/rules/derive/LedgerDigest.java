package org.zhibai.rules.derive;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stage two needs of a submission's ledgers: the fingerprints of the keys that are held
 * against those of other units, each with its row's number. Twelve bytes a key, never the rows
 * themselves.
 */
public final class LedgerDigest {
  private final String reporter;
  private final int year;
  private final Map<KeySource, KeyTable> tables;
  private final Map<KeySource, String> lacking;

  /**
   * @param lacking why there is no table of a key
   */
  LedgerDigest(
      String reporter, int year, Map<KeySource, KeyTable> tables, Map<KeySource, String> lacking) {
    this.reporter = reporter;
    this.year = year;
    this.tables = tables;
    this.lacking = lacking;
  }

  /** Code of the unit whose ledgers these are. */
  public String reporter() {
    return reporter;
  }

  /** Reporting period. */
  public int year() {
    return year;
  }

  /** The keys of one kind; null when there are none to rely upon. */
  @Nullable KeyTable table(KeySource source) {
    return tables.get(source);
  }

  /** Why there are no keys of one kind; null when there are, or nobody asked for them. */
  @Nullable String lacking(KeySource source) {
    return lacking.get(source);
  }
}
