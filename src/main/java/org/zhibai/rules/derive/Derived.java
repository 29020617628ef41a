package org.zhibai.rules.derive;

import java.util.List;

/**
 * What was derived, and what could not be.
 *
 * @param facts the facts, in the order of the report system's tables
 * @param gaps what is missing and why
 */
public record Derived(List<Object> facts, List<Gap> gaps) {

  public Derived {
    facts = List.copyOf(facts);
    gaps = List.copyOf(gaps);
  }
}
