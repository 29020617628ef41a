package org.zhibai.rules;

import java.util.List;

/**
 * The facts that may stand in one place of a rule. They are gone through by number, so that nothing
 * is made on the way.
 */
interface Candidates {
  /** The number after the last. */
  int NO_MORE = -1;

  /** The number of the first one to try beside the facts before it; {@link #NO_MORE} for none. */
  int first(Object[] chosen);

  /** The number of the next one to try. */
  int next(int number);

  /** The fact with a number. */
  Object fact(int number, Object[] chosen);

  /** Whether the fact in the place goes with those before it. */
  boolean joins(Object[] chosen);

  /**
   * Those among some facts that meet a condition.
   *
   * @param facts of the class and with the words that the condition asks for
   */
  static Candidates of(Premise premise, List<Object> facts, FactIndex index) {
    if (premise.same() >= 0 && !index.twins(premise.type())) {
      return new SameFact(premise);
    }
    return premise.equalities().any() && facts.size() > KeyedFacts.FEW
        ? new KeyedFacts(premise, facts)
        : new ListedFacts(premise, facts);
  }
}
