package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.functions.Function1;

/**
 * The facts of one session by class, and by what a field holds, so that a condition on one code
 * doesn't go through all figures. A fact given twice is one fact, as in the engine.
 */
final class FactIndex {
  private final Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
  private final Map<Class<?>, List<Object>> byType = new HashMap<>();
  private final Map<Field, Map<Object, List<Object>>> byField = new HashMap<>();

  private record Field(Class<?> type, String name) {}

  FactIndex(Collection<?> facts) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>(facts.size()));
    for (Object fact : facts) {
      if (seen.add(fact)) {
        byClass.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
      }
    }
  }

  /** All facts, each once. */
  List<Object> all() {
    return of(Object.class);
  }

  /** The facts that are of a class or implement it. */
  List<Object> of(Class<?> type) {
    return byType.computeIfAbsent(
        type,
        wanted ->
            byClass.entrySet().stream()
                .filter(entry -> wanted.isAssignableFrom(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList());
  }

  /** Those of them whose field equals a value; all who ask for a field read it alike. */
  List<Object> of(Class<?> type, String field, Function1<Object, Object> reading, Object value) {
    return byField
        .computeIfAbsent(new Field(type, field), wanted -> by(reading, of(type)))
        .getOrDefault(value, List.of());
  }

  private static Map<Object, List<Object>> by(Function1<Object, Object> field, List<Object> facts) {
    Map<Object, List<Object>> groups = new HashMap<>();
    for (Object fact : facts) {
      groups.computeIfAbsent(field.apply(fact), value -> new ArrayList<>()).add(fact);
    }
    return groups;
  }
}
