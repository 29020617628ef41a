package org.zhibai.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.zhibai.rules.Scope.Want;

/**
 * The places where a rule applies, gone through once: they are counted, and those where the rule's
 * last condition finds its fault are told. The engine keeps every partial match, in case a fact
 * should change; here facts never do, so it is only given the facts of these.
 */
final class Places {
  private final Scope applies;
  private final Demand[] fault;

  /** Told the places of a rule one by one. */
  interface Visitor {
    /**
     * A place.
     *
     * @param facts in the order of the conditions; the array is used again
     */
    void place(Object[] facts, boolean faulty);
  }

  private Places(Scope applies, Demand[] fault) {
    this.applies = applies;
    this.fault = fault;
  }

  /**
   * Of a rule and its companion, whose conditions are the same but for the fault; empty when there
   * is one that only the engine knows.
   */
  static Optional<Places> of(List<Rule> both) {
    if (both.size() != 2
        || EngineText.companion(both.get(0)) == EngineText.companion(both.get(1))) {
      return Optional.empty();
    }
    boolean first = EngineText.companion(both.get(0));
    Optional<Scope> companion = Scope.strict(both.get(first ? 0 : 1));
    Optional<Scope> rule = Scope.strict(both.get(first ? 1 : 0));
    return rule.isPresent()
            && companion.isPresent()
            && rule.get().wants().equals(companion.get().wants())
            && rule.get().wants().get(rule.get().size() - 1) == Want.FACT
        ? Optional.of(new Places(companion.get(), rule.get().last().beyond(companion.get().last())))
        : Optional.empty();
  }

  /** The conditions under which the rule applies. */
  Scope applies() {
    return applies;
  }

  /** The words that facts are found by. */
  Stream<String> asked() {
    return applies.asked();
  }

  /**
   * Counts the places, and tells the facts that the engine needs to find the faults: those of each
   * fault; and of what would be one but for a {@code not}, the fact that keeps it from being one,
   * since the others may be given for another fault's sake.
   */
  long examine(FactIndex facts, Consumer<Object> needed) {
    return applies.each(
        facts,
        new Walk.Visitor() {
          @Override
          public void met(Object[] chosen) {
            if (Demand.all(fault, chosen)) {
              applies.present(chosen, needed);
            }
          }

          @Override
          public void barred(Object[] chosen, Object bar) {
            if (Demand.all(fault, chosen)) {
              needed.accept(bar);
            }
          }
        });
  }

  /** Tells the facts of every place, and whether the fault is there. */
  void visit(FactIndex facts, Visitor visitor) {
    applies.each(facts, chosen -> visitor.place(applies.wanted(chosen), Demand.all(fault, chosen)));
  }
}
