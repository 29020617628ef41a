package org.zhibai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;

/**
 * The conditions of a rule, tried in Java. The engine keeps every partial match, in case a fact
 * should change; here facts never do. So places are counted without it, and it is only given the
 * facts that can take part in a match.
 */
final class Scope {
  private final List<Premise> premises;
  private final boolean negations;

  private Scope(List<Premise> premises, boolean negations) {
    this.premises = premises;
    this.negations = negations;
  }

  /** The conditions of a rule; empty when there is one of a kind that only the engine knows. */
  static Optional<Scope> of(Rule rule) {
    Terms terms = new Terms();
    List<Premise> premises = new ArrayList<>();
    try {
      boolean negations = collect(rule.getView(), premises, terms);
      return Optional.of(new Scope(List.copyOf(premises), negations));
    } catch (Premise.Unknown e) {
      return Optional.empty();
    }
  }

  private static boolean collect(Condition condition, List<Premise> premises, Terms terms) {
    if (condition instanceof Pattern<?> pattern && condition.getType() == Condition.Type.PATTERN) {
      premises.add(new Premise(pattern, premises.size(), terms));
      return false;
    }
    boolean negation =
        switch (condition.getType()) {
          case AND, CONSEQUENCE -> false;
          case NOT, EXISTS -> true;
          default -> throw new Premise.Unknown();
        };
    for (Condition child : condition.getSubConditions()) {
      negation |= collect(child, premises, terms);
    }
    return negation;
  }

  /** Whether places can be counted: each condition wants a fact. */
  boolean countable() {
    return !negations;
  }

  /** How many ways there are to meet all conditions. */
  long count(FactIndex facts) {
    List<Choice> choices = new ArrayList<>();
    for (Premise premise : premises) {
      choices.add(new Choice(premise, premise.candidates(facts)));
    }
    return count(choices, 0, new Object[choices.size()]);
  }

  private static long count(List<Choice> choices, int slot, Object[] chosen) {
    if (slot == choices.size()) {
      return 1;
    }
    long count = 0;
    Choice choice = choices.get(slot);
    for (Object fact : choice.of(chosen)) {
      chosen[slot] = fact;
      if (choice.premise.joins(chosen)) {
        count += count(choices, slot + 1, chosen);
      }
    }
    return count;
  }

  /** Facts without which no match of the conditions would be another. */
  List<List<Object>> candidates(FactIndex facts) {
    List<List<Object>> candidates = new ArrayList<>();
    for (Premise premise : premises) {
      candidates.add(premise.candidates(facts));
    }
    if (!negations) {
      for (int slot = candidates.size() - 1; slot > 0; slot--) {
        narrow(slot, candidates);
      }
    }
    return candidates;
  }

  /** Leaves those out that have no partner, on either side of an equality between two facts. */
  private void narrow(int slot, List<List<Object>> candidates) {
    Premise premise = premises.get(slot);
    int partner = premise.partner();
    if (partner < 0) {
      return;
    }
    Set<Object> here = new HashSet<>();
    candidates.get(slot).forEach(fact -> here.add(premise.key(fact)));
    Set<Object> both = new HashSet<>();
    List<Object> partners = new ArrayList<>();
    Object[] chosen = new Object[slot];
    for (Object fact : candidates.get(partner)) {
      chosen[partner] = fact;
      Object key = premise.wanted(chosen);
      if (key == null) {
        return;
      }
      if (here.contains(key)) {
        both.add(key);
        partners.add(fact);
      }
    }
    candidates.set(partner, partners);
    candidates.set(
        slot,
        candidates.get(slot).stream().filter(fact -> both.contains(premise.key(fact))).toList());
  }

  /** The facts that may stand in one place, found by the words they must have. */
  private static final class Choice {
    private final Premise premise;
    private final List<Object> candidates;
    private final Map<Object, List<Object>> byKey = new HashMap<>();

    Choice(Premise premise, List<Object> candidates) {
      this.premise = premise;
      this.candidates = candidates;
      if (premise.keyed()) {
        for (Object fact : candidates) {
          byKey.computeIfAbsent(premise.key(fact), key -> new ArrayList<>(1)).add(fact);
        }
      }
    }

    List<Object> of(Object[] chosen) {
      Object key = premise.keyed() ? premise.wanted(chosen) : null;
      return key == null ? candidates : byKey.getOrDefault(key, List.of());
    }
  }
}
