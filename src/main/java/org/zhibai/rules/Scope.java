package org.zhibai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** The conditions of a rule, tried in Java: where they are met, and which facts could meet them. */
final class Scope {
  private final List<Premise> premises;
  private final boolean negations;
  private final Set<Integer> absent;

  private Scope(List<Premise> premises, boolean negations) {
    this(premises, negations, Set.of());
  }

  private Scope(List<Premise> premises, boolean negations, Set<Integer> absent) {
    this.premises = premises;
    this.negations = negations;
    this.absent = absent;
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

  /**
   * The conditions that want a fact, leaving out those that want none; empty when there is one of a
   * kind that only the engine knows.
   */
  static Optional<Scope> positive(Rule rule) {
    Terms terms = new Terms();
    List<Premise> premises = new ArrayList<>();
    try {
      collectPositive(rule.getView(), premises, terms);
      return Optional.of(new Scope(List.copyOf(premises), false));
    } catch (Premise.Unknown e) {
      return Optional.empty();
    }
  }

  private static void collectPositive(Condition condition, List<Premise> premises, Terms terms) {
    switch (condition.getType()) {
      case PATTERN -> collect(condition, premises, terms);
      case NOT -> {}
      case AND, CONSEQUENCE, EXISTS ->
          condition.getSubConditions().forEach(child -> collectPositive(child, premises, terms));
      default -> throw new Premise.Unknown();
    }
  }

  /**
   * All conditions, where those that want no fact keep the others from being met; empty when there
   * is one of a kind that only the engine knows.
   */
  static Optional<Scope> strict(Rule rule) {
    List<Premise> premises = new ArrayList<>();
    Set<Integer> absent = new HashSet<>();
    try {
      collectStrict(rule.getView(), premises, absent, new Terms());
      return Optional.of(new Scope(List.copyOf(premises), false, Set.copyOf(absent)));
    } catch (Premise.Unknown e) {
      return Optional.empty();
    }
  }

  private static void collectStrict(
      Condition condition, List<Premise> premises, Set<Integer> absent, Terms terms) {
    switch (condition.getType()) {
      case PATTERN -> collect(condition, premises, terms);
      case NOT -> {
        collect(condition, premises, terms);
        absent.add(premises.size() - 1);
      }
      case AND, CONSEQUENCE ->
          condition
              .getSubConditions()
              .forEach(child -> collectStrict(child, premises, absent, terms));
      default -> throw new Premise.Unknown();
    }
  }

  /** The facts of the conditions that want one, of facts for all conditions. */
  Object[] wanted(Object[] chosen) {
    return IntStream.range(0, chosen.length)
        .filter(slot -> !absent.contains(slot))
        .mapToObj(slot -> chosen[slot])
        .toArray();
  }

  /** Whether places can be counted: each condition wants a fact. */
  boolean countable() {
    return !negations;
  }

  /** How many conditions there are. */
  int size() {
    return premises.size();
  }

  /** The condition in a place. */
  Premise premise(int slot) {
    return premises.get(slot);
  }

  /** The last condition. */
  Premise last() {
    return premises.get(premises.size() - 1);
  }

  /** The words that facts are found by. */
  Stream<Object> asked() {
    return premises.stream().map(Premise::asked).filter(Objects::nonNull);
  }

  /** For each condition the facts that meet what is asked of them alone. */
  List<List<Object>> candidates(FactIndex facts) {
    return premises.stream().map(premise -> premise.candidates(facts)).toList();
  }

  /**
   * Finds every way to meet all conditions.
   *
   * @param visitor told the facts of each, in the order of the conditions; the array is used again
   * @return how many there are
   */
  long each(FactIndex facts, Consumer<Object[]> visitor) {
    List<Choice> choices = new ArrayList<>(premises.size());
    for (Premise premise : premises) {
      List<Object> candidates = premise.candidates(facts);
      if (candidates.isEmpty() && !absent.contains(choices.size())) {
        return 0;
      }
      choices.add(new Choice(premise, candidates));
    }
    return each(choices, new Object[choices.size()], 0, visitor);
  }

  private long each(List<Choice> choices, Object[] chosen, int slot, Consumer<Object[]> visitor) {
    if (slot == choices.size()) {
      visitor.accept(chosen);
      return 1;
    }
    long count = 0;
    Choice choice = choices.get(slot);
    Object key = choice.wanted(chosen);
    boolean found = key != null;
    for (Object fact : choice.of(key)) {
      chosen[slot] = fact;
      if (choice.premise.joins(chosen, found)) {
        if (absent.contains(slot)) {
          return 0;
        }
        count += each(choices, chosen, slot + 1, visitor);
      }
    }
    return absent.contains(slot) ? each(choices, chosen, slot + 1, visitor) : count;
  }

  /** The facts that may stand in one place; many are found by the words they must have. */
  private static final class Choice {
    private static final int FEW = 4;

    private final Premise premise;
    private final List<Object> candidates;
    private final boolean keyed;
    private final Map<@Nullable Object, List<Object>> byKey;

    Choice(Premise premise, List<Object> candidates) {
      this.premise = premise;
      this.candidates = candidates;
      this.keyed = premise.keyed() && candidates.size() > FEW;
      this.byKey = keyed ? new HashMap<>(2 * candidates.size()) : Map.of();
      if (keyed) {
        for (Object fact : candidates) {
          byKey.computeIfAbsent(premise.key(fact), key -> new ArrayList<>(1)).add(fact);
        }
      }
    }

    @Nullable Object wanted(Object[] chosen) {
      return keyed ? premise.wanted(chosen) : null;
    }

    List<Object> of(@Nullable Object key) {
      return key == null ? candidates : byKey.getOrDefault(key, List.of());
    }
  }
}
