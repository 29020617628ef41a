package org.zhibai.rules.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Entry;
import org.zhibai.rules.source.Condition;
import org.zhibai.rules.source.Constraint;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.RuleText;

/** One trial of a rule's conditions on some facts. */
final class Trial {
  private final FactTypes types;
  private final List<Condition> conditions;
  private final List<Object> facts;
  private final Map<Class<?>, List<Object>> byType = new HashMap<>();
  private final Map<String, @Nullable Object> bound = new HashMap<>();
  private final boolean fault;
  private final long most;

  /** What a trial is to find out. */
  enum Aim {
    /** Whether all constraints can be met. */
    FAULT,
    /** In how many ways those before the last can be met, which states the fault. */
    PLACES
  }

  Trial(FactTypes types, RuleText rule, Collection<Object> facts, Aim aim) {
    this.types = types;
    this.conditions = rule.conditions();
    this.facts = List.copyOf(facts);
    this.fault = aim == Aim.FAULT;
    this.most = fault ? 1 : Long.MAX_VALUE;
  }

  /**
   * How many ways there are to meet the conditions.
   *
   * @param left how many things may fail to hold
   */
  long count(int left) {
    return count(0, left);
  }

  private long count(int at, int left) {
    if (at == conditions.size()) {
      return 1;
    }
    Condition condition = conditions.get(at);
    if (condition.plain()) {
      boolean last = at == conditions.size() - 1 && !fault;
      return chosen(condition.patterns().get(0), last, left, rest -> count(at + 1, rest));
    }
    boolean there = inner(condition.patterns(), 0) > 0;
    int rest = there == condition.quantifier().equals("exists") ? left : left - 1;
    return rest < 0 ? 0 : count(at + 1, rest);
  }

  private long inner(List<FactPattern> patterns, int at) {
    return at == patterns.size()
        ? 1
        : chosen(patterns.get(at), false, 0, rest -> inner(patterns, at + 1));
  }

  /** What follows when a condition has been met. */
  private interface Rest {
    long count(int left);
  }

  private long chosen(FactPattern pattern, boolean last, int left, Rest rest) {
    Optional<Class<?>> type = types.fact(pattern.type().text());
    if (type.isEmpty()) {
      return 0;
    }
    if (left > 0 && FactTypes.derived(type.get()) && candidates(type.get()).isEmpty()) {
      return rest.count(left - 1);
    }
    long count = 0;
    boolean other = left > 0 && Entry.class.isAssignableFrom(type.get());
    for (Object fact : candidates(other ? Entry.class : type.get())) {
      List<String> names = new ArrayList<>();
      int spare = type.get().isInstance(fact) ? left : left - 1;
      int after = spare - broken(pattern, fact, last, names);
      count += after < 0 ? 0 : rest.count(after);
      names.forEach(bound::remove);
      if (count >= most) {
        return count;
      }
    }
    return count;
  }

  private List<Object> candidates(Class<?> type) {
    return byType.computeIfAbsent(
        type, wanted -> facts.stream().filter(wanted::isInstance).toList());
  }

  /** How many constraints don't hold of a fact; the names it binds are noted. */
  private int broken(FactPattern pattern, Object fact, boolean last, List<String> names) {
    pattern.variable().ifPresent(word -> bind(word.text(), fact, names));
    Evaluation evaluation = new Evaluation(types, name -> value(name, fact), fault);
    int broken = 0;
    int demanded = pattern.constraints().size() - (last ? 1 : 0);
    for (Constraint constraint : pattern.constraints().subList(0, demanded)) {
      Object value = evaluation.of(constraint.says().orElseThrow());
      if (constraint.variable().isPresent()) {
        bind(constraint.variable().get().text(), value, names);
      } else if (value == null || Boolean.FALSE.equals(value)) {
        broken++;
      }
    }
    return broken;
  }

  private void bind(String name, @Nullable Object value, List<String> names) {
    bound.put(name, value);
    names.add(name);
  }

  private @Nullable Object value(String name, Object fact) {
    if (name.startsWith("$")) {
      return bound.containsKey(name) ? bound.get(name) : Evaluation.UNKNOWN;
    }
    if (name.equals("this")) {
      return fact;
    }
    var field = types.field(fact.getClass(), name);
    return field.isEmpty() ? Evaluation.UNKNOWN : Evaluation.read(field.get(), fact);
  }
}
