package org.zhibai.rules;

import org.jspecify.annotations.Nullable;
import org.zhibai.rules.Scope.Want;

/** Goes through the facts that meet a rule's conditions, one condition after the other. */
final class Walk {
  private final Want[] wants;
  private final Candidates[] conditions;
  private final Visitor visitor;
  private final Object[] chosen;
  private @Nullable Object bar;

  /** Told the facts that meet all conditions. */
  interface Visitor {
    /**
     * Told each way.
     *
     * @param chosen in the order of the conditions; one that wants no fact has none that counts.
     *     The array is used again
     */
    void met(Object[] chosen);

    /**
     * Told of facts that would meet all conditions, were it not for one that there must not be.
     *
     * @param bar the first such fact that is found
     */
    default void barred(Object[] chosen, Object bar) {}
  }

  Walk(Want[] wants, Candidates[] conditions, Visitor visitor) {
    this.wants = wants;
    this.conditions = conditions;
    this.visitor = visitor;
    this.chosen = new Object[conditions.length];
  }

  /** How many ways there are. */
  long count() {
    return from(0);
  }

  private long from(int slot) {
    if (slot == chosen.length) {
      return told();
    }
    return switch (wants[slot]) {
      case FACT -> each(slot);
      case SOME -> first(slot) ? from(slot + 1) : 0;
      case NONE -> without(slot);
    };
  }

  private long told() {
    if (bar != null) {
      visitor.barred(chosen, bar);
      return 0;
    }
    visitor.met(chosen);
    return 1;
  }

  private long each(int slot) {
    Candidates candidates = conditions[slot];
    long count = 0;
    int number = candidates.first(chosen);
    while (number != Candidates.NO_MORE) {
      chosen[slot] = candidates.fact(number, chosen);
      if (candidates.joins(chosen)) {
        count += from(slot + 1);
      }
      number = candidates.next(number);
    }
    return count;
  }

  /** Whether there is a fact that meets the condition; the first one is taken. */
  private boolean first(int slot) {
    Candidates candidates = conditions[slot];
    int number = candidates.first(chosen);
    while (number != Candidates.NO_MORE) {
      chosen[slot] = candidates.fact(number, chosen);
      if (candidates.joins(chosen)) {
        return true;
      }
      number = candidates.next(number);
    }
    return false;
  }

  /** Goes on when there is no fact that meets the condition, or only to tell what it bars. */
  private long without(int slot) {
    if (bar == null && first(slot)) {
      bar = chosen[slot];
      from(slot + 1);
      bar = null;
      return 0;
    }
    return from(slot + 1);
  }
}
