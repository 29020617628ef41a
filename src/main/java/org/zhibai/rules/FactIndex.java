package org.zhibai.rules;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.drools.model.functions.Function1;

/**
 * The facts of one session by class, and by what a field holds, so that a condition on one code
 * doesn't go through all figures. A fact given twice is one fact, as in the engine.
 */
final class FactIndex {
  private final Set<Object> asked;
  private final Map<Class<?>, Kind> kinds = new LinkedHashMap<>();
  private final Map<Class<?>, List<Object>> byType = new HashMap<>();
  private final Map<Class<?>, Boolean> twins = new HashMap<>();

  /**
   * @param asked what fields may be asked for; facts that hold nothing of it are in no group
   */
  FactIndex(Collection<?> facts, Set<Object> asked) {
    this.asked = asked;
    Seen seen = new Seen(facts.size());
    Kind kind = new Kind(Object.class);
    for (Object fact : facts) {
      if (!seen.itself(fact)) {
        if (kind.type != fact.getClass()) {
          kind = kinds.computeIfAbsent(fact.getClass(), Kind::new);
        }
        kind.facts.add(fact);
      }
    }
  }

  /** All facts, each once. */
  List<Object> all() {
    return of(Object.class);
  }

  /** The facts that are of a class or implement it. */
  List<Object> of(Class<?> type) {
    List<Object> known = byType.get(type);
    if (known == null) {
      known = joined(type, kind -> kind.facts);
      byType.put(type, known);
    }
    return known;
  }

  /**
   * Those of them whose field equals one of the values asked for; all who ask for a field read it
   * alike.
   */
  List<Object> of(Class<?> type, String field, Function1<Object, Object> reading, Object value) {
    if (Modifier.isFinal(type.getModifiers())) {
      Kind kind = kinds.get(type);
      return kind == null ? List.of() : kind.by(field, reading).getOrDefault(value, List.of());
    }
    return joined(type, kind -> kind.by(field, reading).getOrDefault(value, List.of()));
  }

  /** Whether there are two facts of a class that equal each other. */
  boolean twins(Class<?> type) {
    Boolean known = twins.get(type);
    if (known == null) {
      known = Seen.twins(of(type));
      twins.put(type, known);
    }
    return known;
  }

  /** What there is of each class that is of a type. */
  private List<Object> joined(Class<?> type, Function<Kind, List<Object>> part) {
    List<List<Object>> parts = new ArrayList<>();
    int size = 0;
    for (Kind kind : kinds.values()) {
      List<Object> more = type.isAssignableFrom(kind.type) ? part.apply(kind) : List.of();
      if (!more.isEmpty()) {
        parts.add(more);
        size += more.size();
      }
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Object> joined = new ArrayList<>(size);
    parts.forEach(joined::addAll);
    return joined;
  }

  /** The facts of one class. */
  private final class Kind {
    private final Class<?> type;
    private final List<Object> facts = new ArrayList<>();
    private final Map<String, Map<Object, List<Object>>> byField = new HashMap<>();

    Kind(Class<?> type) {
      this.type = type;
    }

    Map<Object, List<Object>> by(String field, Function1<Object, Object> reading) {
      Map<Object, List<Object>> groups = byField.get(field);
      if (groups == null) {
        groups = new HashMap<>();
        for (Object fact : facts) {
          Object value = reading.apply(fact);
          List<Object> group = groups.get(value);
          if (group == null && asked.contains(value)) {
            group = new ArrayList<>();
            groups.put(value, group);
          }
          if (group != null) {
            group.add(fact);
          }
        }
        byField.put(field, groups);
      }
      return groups;
    }
  }
}
