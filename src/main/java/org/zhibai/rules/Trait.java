package org.zhibai.rules;

import java.util.Arrays;
import org.drools.model.Constraint;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.Predicate1;

/**
 * Constraints that look at one fact only. Most facts are looked at by these alone, so they are
 * tried without a step between.
 */
final class Trait {
  /** No constraint. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  static final Predicate1<Object>[] NONE = new Predicate1[0];

  private Trait() {}

  /**
   * A constraint of the condition in a place.
   *
   * @throws Premise.Unknown when it is of a kind that only the engine knows
   */
  @SuppressWarnings("unchecked")
  static Predicate1<Object> of(Constraint constraint, int slot, Terms terms) {
    if (constraint instanceof SingleConstraint1<?> single
        && !single.isTemporal()
        && terms.fact(single.getVariables()[0], slot)) {
      return Terms.bare(Predicate1.class, single.getPredicate1());
    }
    if (constraint.getType() == Constraint.Type.OR) {
      Predicate1<Object>[] either = NONE;
      for (Constraint child : constraint.getChildren()) {
        either = and(either, of(child, slot, terms));
      }
      return any(either);
    }
    Demand demand = Demand.of(constraint, slot, terms);
    return fact -> {
      Object[] chosen = new Object[slot + 1];
      chosen[slot] = fact;
      return demand.holds(chosen);
    };
  }

  private static Predicate1<Object> any(Predicate1<Object>[] either) {
    return fact -> {
      for (Predicate1<Object> trait : either) {
        if (trait.test(fact)) {
          return true;
        }
      }
      return false;
    };
  }

  /** Some constraints and one more. */
  static Predicate1<Object>[] and(Predicate1<Object>[] some, Predicate1<Object> more) {
    Predicate1<Object>[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more;
    return all;
  }

  /** Whether a fact meets all; what one throws, the check of the rule throws. */
  static boolean all(Predicate1<Object>[] traits, Object fact) {
    try {
      for (Predicate1<Object> trait : traits) {
        if (!trait.test(fact)) {
          return false;
        }
      }
      return true;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
