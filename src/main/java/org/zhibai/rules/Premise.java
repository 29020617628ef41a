package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.AlphaIndex;
import org.drools.model.BetaIndex;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Place;
import org.zhibai.rules.Terms.Term;

/**
 * One condition of a rule, tried in Java with the very predicates that the engine would try: those
 * that look at its own fact only, then those that hold it against the facts before it.
 */
final class Premise {
  private static final Pattern FIELD = Pattern.compile("(\\w+)\\s*==\\s*\"[^\"]*\"");

  private final Class<?> type;
  private final int slot;
  private final Terms terms;

  /** All constraints, by the name that the engine knows an expression by. */
  private final Map<String, Test> named = new LinkedHashMap<>();

  /** What they say in the rule, by the same name. */
  private final Map<String, String> said = new HashMap<>();

  /** Those that look at the condition's own fact only; the one it is found by is not among them. */
  private final List<Test> alone = new ArrayList<>();

  /** Those that hold it against facts before it, and those of them that it is not found by. */
  private final List<Test> joined = new ArrayList<>();

  private final List<Test> beside = new ArrayList<>();
  private final List<Equality> equalities = new ArrayList<>();
  private String field = "";
  private @Nullable AlphaIndex<Object, Object> equal;

  /** A constraint over the facts chosen so far. */
  private interface Test {
    boolean holds(Object[] chosen) throws Exception;
  }

  /** A word of this fact's that equals one of an earlier fact. */
  private record Equality(
      Class<?> type, Function1<Object, Object> here, Term there, Function1<Object, ?> read) {

    @Nullable Object wanted(Object[] chosen) {
      Object word = read.apply(there.value(chosen));
      return type.isInstance(word) ? word : null;
    }
  }

  private record Key(Object[] words, int hash) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && hash == key.hash && Arrays.equals(words, key.words);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

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

  /** The word that its facts are found by; null when it looks at all there are of its class. */
  @Nullable Object asked() {
    return equal == null ? null : equal.getRightValue();
  }

  /** The facts that meet what is asked of them alone. */
  List<Object> candidates(FactIndex facts) {
    List<Object> those =
        equal == null
            ? facts.of(type)
            : facts.of(type, field, equal.getLeftOperandExtractor(), equal.getRightValue());
    if (alone.isEmpty()) {
      return those;
    }
    List<Object> candidates = new ArrayList<>();
    Object[] chosen = new Object[slot + 1];
    for (Object fact : those) {
      chosen[slot] = fact;
      if (all(alone, chosen)) {
        candidates.add(fact);
      }
    }
    return candidates;
  }

  /**
   * Whether the fact in this condition's place goes with those before it.
   *
   * @param found whether it was found by the words that it must have
   */
  boolean joins(Object[] chosen, boolean found) {
    return all(found ? beside : joined, chosen);
  }

  /** What is asked here and isn't in another condition; the engine shares by the same names. */
  Predicate<Object[]> beyond(Premise other) {
    List<Test> more =
        named.entrySet().stream()
            .filter(constraint -> !other.named.containsKey(constraint.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return chosen -> all(more, chosen);
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
    for (Map.Entry<String, Test> constraint : named.entrySet()) {
      if (!holds(constraint.getValue(), chosen)) {
        return new Refusal(met, said.getOrDefault(constraint.getKey(), ""));
      }
      met++;
    }
    return null;
  }

  /** Whether words of the fact must equal words of facts before it. */
  boolean keyed() {
    return !equalities.isEmpty();
  }

  /** The words of a fact that must equal words of facts before it. */
  @Nullable Object key(Object fact) {
    if (equalities.size() == 1) {
      return equalities.get(0).here().apply(fact);
    }
    Object[] key = new Object[equalities.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = equalities.get(i).here().apply(fact);
    }
    return new Key(key, Arrays.hashCode(key));
  }

  /** What they must equal; null when they can't be compared as they are. */
  @Nullable Object wanted(Object[] chosen) {
    if (equalities.size() == 1) {
      return equalities.get(0).wanted(chosen);
    }
    Object[] key = new Object[equalities.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = equalities.get(i).wanted(chosen);
      if (key[i] == null) {
        return null;
      }
    }
    return new Key(key, Arrays.hashCode(key));
  }

  private void add(Constraint constraint) {
    if (constraint.getType() == Constraint.Type.AND
        || constraint.getType() == Constraint.Type.MULTIPLE) {
      constraint.getChildren().forEach(this::add);
      return;
    }
    boolean own = terms.within(slot, constraint);
    boolean indexed = constraint instanceof SingleConstraint single && index(single, own);
    Test test = test(constraint);
    String name = constraint instanceof SingleConstraint one ? one.getExprId() : test.toString();
    named.put(name, test);
    said.put(name, said(constraint));
    if (own && !indexed) {
      alone.add(test);
    } else if (!own) {
      joined.add(test);
      if (!indexed) {
        beside.add(test);
      }
    }
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

  private Test test(Constraint constraint) {
    if (constraint instanceof SingleConstraint single && !single.isTemporal()) {
      return test(single);
    }
    List<Test> tests = constraint.getChildren().stream().map(this::test).toList();
    return switch (constraint.getType()) {
      case AND, MULTIPLE -> chosen -> all(tests, chosen);
      case OR -> chosen -> any(tests, chosen);
      default -> throw new Unknown();
    };
  }

  @SuppressWarnings("unchecked")
  private Test test(SingleConstraint single) {
    Variable<?>[] variables = single.getVariables();
    if (single instanceof SingleConstraint1<?> && terms.fact(variables[0], slot)) {
      Predicate1<Object> predicate = single.getPredicate1();
      return chosen -> predicate.test(chosen[slot]);
    }
    if (single instanceof SingleConstraint2<?, ?>) {
      Predicate2<Object, Object> predicate = single.getPredicate2();
      Term first = terms.term(variables[0]);
      Term second = terms.term(variables[1]);
      return chosen -> predicate.test(first.value(chosen), second.value(chosen));
    }
    PredicateN predicate = single.getPredicate();
    List<Term> read = List.of(variables).stream().map(terms::term).toList();
    return chosen -> {
      Object[] values = new Object[read.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = read.get(i).value(chosen);
      }
      return predicate.test(values);
    };
  }

  /**
   * Whether facts that meet a constraint are found by what they hold. Only words and places: of
   * numbers, those that are equal may look different.
   */
  @SuppressWarnings("unchecked")
  private boolean index(SingleConstraint single, boolean own) {
    Index<?, ?> index = single.getIndex();
    if (index == null
        || index.getConstraintType() != Index.ConstraintType.EQUAL
        || (index.getIndexedClass() != String.class && index.getIndexedClass() != Place.class)
        || !terms.fact(single.getVariables()[0], slot)) {
      return false;
    }
    if (own && index instanceof AlphaIndex<?, ?> alpha) {
      Matcher source = FIELD.matcher(single.predicateInformation().getStringConstraint());
      if (equal == null && source.matches() && alpha.getRightValue() instanceof String) {
        field = source.group(1);
        equal = (AlphaIndex<Object, Object>) alpha;
        return true;
      }
    } else if (!own && index instanceof BetaIndex<?, ?, ?> beta) {
      BetaIndex<Object, Object, Object> known = (BetaIndex<Object, Object, Object>) beta;
      equalities.add(
          new Equality(
              known.getIndexedClass(),
              known.getLeftOperandExtractor(),
              terms.term(single.getVariables()[1]),
              known.getRightOperandExtractor()));
      return true;
    }
    return false;
  }

  private static boolean all(List<Test> tests, Object[] chosen) {
    for (int i = 0; i < tests.size(); i++) {
      if (!holds(tests.get(i), chosen)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(List<Test> tests, Object[] chosen) {
    return tests.stream().anyMatch(test -> holds(test, chosen));
  }

  private static boolean holds(Test test, Object[] chosen) {
    try {
      return test.holds(chosen);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
