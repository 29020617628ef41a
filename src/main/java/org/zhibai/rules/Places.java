package org.zhibai.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.Rule;

/**
 * The places where a rule applies, gone through once: they are counted, and those where the rule's
 * last condition finds its fault are told. The engine keeps every partial match, in case a fact
 * should change; here facts never do, so it is only given the facts of these.
 */
final class Places {
  private final Scope applies;
  private final Predicate<Object[]> fault;

  /** Told the places of a rule one by one. */
  interface Visitor {
    /**
     * A place.
     *
     * @param facts in the order of the conditions; the array is used again
     */
    void place(Object[] facts, boolean faulty);
  }

  private Places(Scope applies, Predicate<Object[]> fault) {
    this.applies = applies;
    this.fault = fault;
  }

  /**
   * Of a rule and its companion, whose conditions are the same but for the fault; empty when there
   * is one that doesn't want a fact, or that only the engine knows.
   */
  static Optional<Places> of(List<Rule> both) {
    if (both.size() != 2
        || EngineText.companion(both.get(0)) == EngineText.companion(both.get(1))) {
      return Optional.empty();
    }
    boolean first = EngineText.companion(both.get(0));
    Optional<Scope> companion = Scope.of(both.get(first ? 0 : 1)).filter(Scope::countable);
    Optional<Scope> rule = Scope.of(both.get(first ? 1 : 0)).filter(Scope::countable);
    return rule.isPresent() && companion.isPresent() && rule.get().size() == companion.get().size()
        ? Optional.of(new Places(companion.get(), rule.get().last().beyond(companion.get().last())))
        : Optional.empty();
  }

  /** The conditions under which the rule applies. */
  Scope applies() {
    return applies;
  }

  /** The words that facts are found by. */
  Stream<Object> asked() {
    return applies.asked();
  }

  /** Tells the facts of each fault, and how many places there are. */
  long examine(FactIndex facts, Consumer<Object> faulty) {
    return applies.each(
        facts,
        chosen -> {
          if (fault.test(chosen)) {
            for (Object fact : chosen) {
              faulty.accept(fact);
            }
          }
        });
  }

  /** Tells the facts of every place, and whether the fault is there. */
  void visit(FactIndex facts, Visitor visitor) {
    applies.each(facts, chosen -> visitor.place(chosen, fault.test(chosen)));
  }
}
