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

  LedgerDigest(String reporter, int year, Map<Key, KeyTable> tables) {
    this.reporter = reporter;
    this.year = year;
    this.tables = tables;
  }

  /** Code of the unit whose ledgers these are. */
  public String reporter() {
    return reporter;
  }

  /** Reporting period. */
  public int year() {
    return year;
  }

  /** The keys of one kind; null when the unit has no such ledger. */
  @Nullable KeyTable table(Key key) {
    return tables.get(key);
  }
}
