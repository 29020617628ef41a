package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;

/** The conditions of a rule, tried in Java: where they are met, and which facts could meet them. */
final class Scope {
  private final List<Premise> premises = new ArrayList<>();
  private final List<Want> wants = new ArrayList<>();
  private final Terms terms = new Terms();

  /** What a condition wants. */
  enum Want {
    /** A fact; each that meets it makes a place of its own. */
    FACT,
    /** At least one fact, and no matter how many. */
    SOME,
    /** That there is no fact. */
    NONE
  }

  /** Takes in one condition and all inside it. */
  private interface Taking {
    void take(Scope scope, Condition condition);
  }

  private Scope() {}

  /**
   * All conditions as if each wanted a fact; empty when there is one of a kind that only the engine
   * knows.
   */
  static Optional<Scope> of(Rule rule) {
    return of(rule, Scope::takeAll);
  }

  /**
   * The conditions that want a fact, leaving out those that want none; empty when there is one of a
   * kind that only the engine knows.
   */
  static Optional<Scope> positive(Rule rule) {
    return of(rule, Scope::takePositive);
  }

  /**
   * The conditions as they are; empty when there is one of a kind that only the engine knows, or a
   * {@code not} or {@code exists} over more than one.
   */
  static Optional<Scope> strict(Rule rule) {
    return of(rule, Scope::takeStrictly);
  }

  private static Optional<Scope> of(Rule rule, Taking taking) {
    Scope scope = new Scope();
    try {
      taking.take(scope, rule.getView());
      return Optional.of(scope);
    } catch (Premise.Unknown e) {
      return Optional.empty();
    }
  }

  private void takeAll(Condition condition) {
    switch (condition.getType()) {
      case PATTERN -> add(condition, Want.FACT);
      case AND, CONSEQUENCE, NOT, EXISTS -> condition.getSubConditions().forEach(this::takeAll);
      default -> throw new Premise.Unknown();
    }
  }

  private void takePositive(Condition condition) {
    switch (condition.getType()) {
      case PATTERN -> add(condition, Want.FACT);
      case NOT -> {}
      case AND, CONSEQUENCE, EXISTS -> condition.getSubConditions().forEach(this::takePositive);
      default -> throw new Premise.Unknown();
    }
  }

  private void takeStrictly(Condition condition) {
    switch (condition.getType()) {
      case PATTERN -> add(condition, Want.FACT);
      case NOT -> add(only(condition), Want.NONE);
      case EXISTS -> add(only(condition), Want.SOME);
      case AND, CONSEQUENCE -> condition.getSubConditions().forEach(this::takeStrictly);
      default -> throw new Premise.Unknown();
    }
  }

  private static Condition only(Condition group) {
    if (group.getSubConditions().size() != 1) {
      throw new Premise.Unknown();
    }
    return group.getSubConditions().get(0);
  }

  private void add(Condition condition, Want want) {
    if (!(condition instanceof Pattern<?> pattern)
        || condition.getType() != Condition.Type.PATTERN) {
      throw new Premise.Unknown();
    }
    premises.add(new Premise(pattern, premises.size(), terms));
    wants.add(want);
  }

  /** The facts of the conditions that want one, of facts for all conditions. */
  Object[] wanted(Object[] chosen) {
    return plain()
        ? chosen
        : IntStream.range(0, chosen.length)
            .filter(slot -> wants.get(slot) == Want.FACT)
            .mapToObj(slot -> chosen[slot])
            .toArray();
  }

  /** Tells the facts that there are, of facts for all conditions. */
  void present(Object[] chosen, Consumer<Object> fact) {
    for (int slot = 0; slot < chosen.length; slot++) {
      if (wants.get(slot) != Want.NONE) {
        fact.accept(chosen[slot]);
      }
    }
  }

  /** Whether each condition wants a fact. */
  boolean plain() {
    return wants.stream().allMatch(want -> want == Want.FACT);
  }

  /** What the conditions want, in their order. */
  List<Want> wants() {
    return wants;
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
  Stream<String> asked() {
    return premises.stream().flatMap(premise -> premise.asked().stream());
  }

  /** For each condition the facts that meet what is asked of them alone. */
  List<List<Object>> candidates(FactIndex facts) {
    return premises.stream().map(premise -> premise.candidates(facts)).toList();
  }

  /**
   * Finds every way to meet all conditions.
   *
   * @return how many there are
   */
  long each(FactIndex facts, Walk.Visitor visitor) {
    Candidates[] conditions = new Candidates[premises.size()];
    for (int slot = 0; slot < conditions.length; slot++) {
      List<Object> found = premises.get(slot).found(facts);
      if (found.isEmpty() && wants.get(slot) != Want.NONE) {
        return 0;
      }
      conditions[slot] = Candidates.of(premises.get(slot), found, facts);
    }
    return new Walk(wants.toArray(Want[]::new), conditions, visitor).count();
  }
}
