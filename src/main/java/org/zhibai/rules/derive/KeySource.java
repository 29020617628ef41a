package org.zhibai.rules.derive;

import java.util.List;
import java.util.Map;
import org.zhibai.forms.LedgerRule.Key;
import org.zhibai.forms.LedgerRule.Lookup;

/** Where keys are taken from: the columns of a ledger's rows that pass a filter. */
record KeySource(String ledger, List<String> columns, Map<String, String> filter) {

  static KeySource of(Key key) {
    return new KeySource(key.ledger(), key.columns(), key.filter());
  }

  /** The keys that refer. */
  static KeySource referring(Lookup lookup) {
    return new KeySource(lookup.ledger(), lookup.columns(), lookup.filter());
  }

  /** The keys referred to. */
  static KeySource referred(Lookup lookup) {
    return new KeySource(lookup.target(), lookup.targetColumns(), lookup.targetFilter());
  }
}
