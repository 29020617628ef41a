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
import org.jspecify.annotations.Nullable;

/**
 * The facts of one session by class, and by what a field holds, so that a condition on one code
 * doesn't go through all figures.
 */
final class FactIndex {
  private final Set<Object> asked;
  private final Map<Class<?>, Kind> kinds = new LinkedHashMap<>();
  private final Map<Class<?>, List<Object>> byType = new HashMap<>();

  /**
   * @param facts each given once
   * @param asked what fields may be asked for; facts that hold nothing of it are in no group
   */
  FactIndex(Collection<?> facts, Set<Object> asked) {
    this.asked = asked;
    Kind kind = new Kind(Object.class);
    for (Object fact : facts) {
      if (kind.type != fact.getClass()) {
        kind = kinds.computeIfAbsent(fact.getClass(), Kind::new);
      }
      kind.facts.add(fact);
    }
  }

  /** All facts. */
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

  /**
   * Whether there are two facts of a class that equal each other; facts are records, so those of
   * different classes never do.
   */
  boolean twins(Class<?> type) {
    for (Kind kind : kinds.values()) {
      if (type.isAssignableFrom(kind.type) && kind.twins()) {
        return true;
      }
    }
    return false;
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
    private @Nullable Boolean twins;

    Kind(Class<?> type) {
      this.type = type;
    }

    boolean twins() {
      if (twins == null) {
        twins = Seen.twins(facts);
      }
      return twins;
    }

    Map<Object, List<Object>> by(String field, Function1<Object, Object> reading) {
      Map<Object, List<Object>> groups = byField.get(field);
      if (groups == null) {
        groups = new HashMap<>();
        group(reading, groups);
        byField.put(field, groups);
      }
      return groups;
    }

    /** Facts of one line come one after the other, so a group is mostly the one before. */
    private void group(Function1<Object, Object> reading, Map<Object, List<Object>> groups) {
      Object before = null;
      List<Object> group = null;
      for (Object fact : facts) {
        Object value = reading.apply(fact);
        if (value != before) {
          group =
              asked.contains(value)
                  ? groups.computeIfAbsent(value, asked -> new ArrayList<>())
                  : null;
          before = value;
        }
        if (group != null) {
          group.add(fact);
        }
      }
    }
  }
}
