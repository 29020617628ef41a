package org.zhibai.rules.derive;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerRule.Key;

/**
 * What stage two needs of a submission's ledgers: the fingerprints of the keys that may occur once
 * only over all units, each with its row's number. Twelve bytes a key, never the rows themselves.
 */
public final class LedgerDigest {
  private final String reporter;
  private final int year;
  private final Map<Key, KeyTable> tables;
  private final Map<Key, String> lacking;

  /**
   * @param lacking why there is no table of a key
   */
  LedgerDigest(String reporter, int year, Map<Key, KeyTable> tables, Map<Key, String> lacking) {
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
  @Nullable KeyTable table(Key key) {
    return tables.get(key);
  }

  /** Why there are no keys of one kind; null when there are, or nobody asked for them. */
  @Nullable String lacking(Key key) {
    return lacking.get(key);
  }
}
