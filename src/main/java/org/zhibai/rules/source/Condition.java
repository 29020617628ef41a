package org.zhibai.rules.source;

import java.util.List;

/**
 * A condition of a rule: that there is a fact, or with {@code not} that there is none.
 *
 * @param quantifier {@code not}, {@code exists}, or empty
 * @param patterns one fact; under a quantifier there may be several that belong together
 */
public record Condition(String quantifier, List<FactPattern> patterns, Span at) {

  /** Whether it is a plain fact that must be there. */
  public boolean plain() {
    return quantifier.isEmpty();
  }
}
