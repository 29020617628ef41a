package org.zhibai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.BetaIndex;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.Terms.Term;

/**
 * One condition of a rule, tried in Java with the very predicates that the engine would try: those
 * that look at its own fact only, then those that hold it against the facts before it.
 */
final class Premise {
  private static final Pattern SAME = Pattern.compile("this\\s*==\\s*\\$\\w+");

  private final Class<?> type;
  private final int slot;
  private final Terms terms;

  /** All constraints, by the name that the engine knows an expression by. */
  private final Map<String, Demand> named = new LinkedHashMap<>();

  /** What they say in the rule, by the same name. */
  private final Map<String, String> said = new HashMap<>();

  /** Those that look at the condition's own fact only; the one it is found by is not among them. */
  private Predicate1<Object>[] alone = Trait.NONE;

  /** Those that hold it against facts before it. */
  private Demand[] joined = {};

  /** All but that it must equal a fact before it as a whole. */
  private Demand[] apart = {};

  private final Equalities equalities = new Equalities();
  private int same = -1;
  private @Nullable Naming naming;

  /** A constraint of a kind that only the engine knows. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  Premise(org.drools.model.Pattern<?> pattern, int slot, Terms terms) {
    this.type = pattern.getPatternVariable().getType();
    this.slot = slot;
    this.terms = terms.with(pattern, slot);
    add(pattern.getConstraint());
  }

  /** The words that its facts are found by; none when it looks at all there are of its class. */
  List<String> asked() {
    return naming == null ? List.of() : naming.words();
  }

  /** Whether it is the rule's first condition. */
  boolean first() {
    return slot == 0;
  }

  /** The facts of its class that hold the words that it asks for. */
  List<Object> found(FactIndex facts) {
    return naming == null ? facts.of(type) : naming.of(type, facts);
  }

  /** The facts that meet what is asked of them alone. */
  List<Object> candidates(FactIndex facts) {
    return sifted(found(facts));
  }

  /** Those of the facts found that meet what else is asked of them alone. */
  List<Object> sifted(List<Object> found) {
    if (alone.length == 0) {
      return found;
    }
    List<Object> sifted = new ArrayList<>();
    for (Object fact : found) {
      if (suits(fact)) {
        sifted.add(fact);
      }
    }
    return sifted;
  }

  /** Whether a fact that was found meets what else is asked of it alone. */
  boolean suits(Object fact) {
    return Trait.all(alone, fact);
  }

  /** Whether the fact in this condition's place goes with those before it. */
  boolean joins(Object[] chosen) {
    return Demand.all(joined, chosen);
  }

  /** What is asked here and isn't in another condition; the engine shares by the same names. */
  Demand[] beyond(Premise other) {
    return named.entrySet().stream()
        .filter(constraint -> !other.named.containsKey(constraint.getKey()))
        .map(Map.Entry::getValue)
        .toArray(Demand[]::new);
  }

  /** The class of the facts. */
  Class<?> type() {
    return type;
  }

  /** Whether the fact in the condition's place, equal to the one it must equal, meets the rest. */
  boolean metBySame(Object[] chosen) {
    return accepts(chosen[slot]) && Demand.all(apart, chosen);
  }

  /** Whether a fact is of the class that the condition wants. */
  boolean accepts(Object fact) {
    return type.isInstance(fact);
  }

  /** All facts of that class. */
  List<Object> all(FactIndex facts) {
    return facts.of(type);
  }

  /** How many constraints there are. */
  int demands() {
    return named.size();
  }

  /**
   * A constraint that isn't met.
   *
   * @param met how many before it are
   * @param constraint as the rule says it
   */
  record Refusal(int met, String constraint) {}

  /**
   * The first constraint that the fact in the condition's place doesn't meet; null when all are.
   */
  @Nullable Refusal refusal(Object[] chosen) {
    int met = 0;
    for (Map.Entry<String, Demand> constraint : named.entrySet()) {
      if (!constraint.getValue().met(chosen)) {
        return new Refusal(met, said.getOrDefault(constraint.getKey(), ""));
      }
      met++;
    }
    return null;
  }

  /** The words of the fact that must equal words of facts before it. */
  Equalities equalities() {
    return equalities;
  }

  /** The place of the fact that it must be equal to as a whole; negative when there is none. */
  int same() {
    return same;
  }

  private void add(Constraint constraint) {
    if (constraint.getType() == Constraint.Type.AND
        || constraint.getType() == Constraint.Type.MULTIPLE) {
      constraint.getChildren().forEach(this::add);
      return;
    }
    boolean own = terms.within(slot, constraint);
    boolean indexed = constraint instanceof SingleConstraint single && index(single, own);
    if (own && naming == null && constraint instanceof SingleConstraint1<?> single) {
      naming = Naming.several(said(single), type);
    }
    Demand demand = Demand.of(constraint, slot, terms);
    String name = constraint instanceof SingleConstraint one ? one.getExprId() : demand.toString();
    named.put(name, demand);
    said.put(name, said(constraint));
    if (own && !indexed) {
      alone = Trait.and(alone, Trait.of(constraint, slot, terms));
    } else if (!own) {
      joined = Demand.and(joined, demand);
    }
    if (!same(constraint)) {
      apart = Demand.and(apart, demand);
    }
  }

  /** Whether a constraint says that the fact equals one before it as a whole. */
  private boolean same(Constraint constraint) {
    return constraint instanceof SingleConstraint2<?, ?> single
        && single.getIndex() instanceof BetaIndex<?, ?, ?>
        && SAME.matcher(said(single)).matches()
        && terms.term(single.getVariables()[1]).reading() == null;
  }

  private static String said(Constraint constraint) {
    if (constraint instanceof SingleConstraint single) {
      return String.valueOf(single.predicateInformation().getStringConstraint());
    }
    String between = constraint.getType() == Constraint.Type.OR ? " || " : " && ";
    return constraint.getChildren().stream()
        .map(Premise::said)
        .collect(Collectors.joining(between));
  }

  /**
   * Whether facts that meet a constraint are found by what they hold. Only words, places and facts:
   * of numbers, those that are equal may look different.
   */
  @SuppressWarnings("unchecked")
  private boolean index(SingleConstraint single, boolean own) {
    Index<?, ?> index = single.getIndex();
    if (index == null
        || index.getConstraintType() != Index.ConstraintType.EQUAL
        || (index.getIndexedClass() != String.class && !index.getIndexedClass().isRecord())
        || !terms.fact(single.getVariables()[0], slot)) {
      return false;
    }
    if (own && naming == null) {
      naming = Naming.one(said(single), index);
      return naming != null;
    } else if (!own && index instanceof BetaIndex<?, ?, ?> beta) {
      Term there = terms.term(single.getVariables()[1]);
      equalities.add((BetaIndex<Object, Object, Object>) beta, there);
      same = same(single) ? there.slot() : same;
      return true;
    }
    return false;
  }
}
