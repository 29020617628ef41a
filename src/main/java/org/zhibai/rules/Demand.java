package org.zhibai.rules;

import java.util.Arrays;
import java.util.stream.Stream;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.zhibai.rules.Terms.Term;

/**
 * A constraint over the facts chosen so far, tried with the predicate that the engine would try.
 */
interface Demand {
  /** Whether it is met. */
  boolean holds(Object[] chosen) throws Exception;

  /**
   * A constraint of the condition in a place.
   *
   * @throws Premise.Unknown when it is of a kind that only the engine knows
   */
  static Demand of(Constraint constraint, int slot, Terms terms) {
    if (constraint instanceof SingleConstraint single && !single.isTemporal()) {
      return of(single, slot, terms);
    }
    Demand[] parts =
        constraint.getChildren().stream()
            .map(child -> of(child, slot, terms))
            .toArray(Demand[]::new);
    return switch (constraint.getType()) {
      case AND, MULTIPLE -> chosen -> all(parts, chosen);
      case OR -> chosen -> any(parts, chosen);
      default -> throw new Premise.Unknown();
    };
  }

  @SuppressWarnings("unchecked")
  private static Demand of(SingleConstraint single, int slot, Terms terms) {
    Variable<?>[] variables = single.getVariables();
    if (single instanceof SingleConstraint1<?> && terms.fact(variables[0], slot)) {
      Predicate1<Object> predicate = Terms.bare(Predicate1.class, single.getPredicate1());
      return chosen -> predicate.test(chosen[slot]);
    }
    if (single instanceof SingleConstraint2<?, ?>) {
      Predicate2<Object, Object> predicate = Terms.bare(Predicate2.class, single.getPredicate2());
      Term first = terms.term(variables[0]);
      Term second = terms.term(variables[1]);
      if (first.reading() == null && second.reading() == null) {
        int here = first.slot();
        int there = second.slot();
        return chosen -> predicate.test(chosen[here], chosen[there]);
      }
      return chosen -> predicate.test(first.value(chosen), second.value(chosen));
    }
    PredicateN predicate = single.getPredicate();
    Term[] read = Stream.of(variables).map(terms::term).toArray(Term[]::new);
    return chosen -> {
      Object[] values = new Object[read.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = read[i].value(chosen);
      }
      return predicate.test(values);
    };
  }

  /** Some constraints and one more. */
  static Demand[] and(Demand[] some, Demand more) {
    Demand[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more;
    return all;
  }

  /** Whether all are met. */
  static boolean all(Demand[] demands, Object[] chosen) {
    for (Demand demand : demands) {
      if (!demand.met(chosen)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(Demand[] demands, Object[] chosen) {
    for (Demand demand : demands) {
      if (demand.met(chosen)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is met; what it throws, the check of the rule throws. */
  default boolean met(Object[] chosen) {
    try {
      return holds(chosen);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
