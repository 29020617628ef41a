package org.zhibai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that may stand in one place; many are found by the words they must have. */
final class Candidates {
  private static final int FEW = 4;

  private final Premise premise;
  private final List<Object> all;
  private final boolean same;
  private final boolean keyed;
  private final Map<@Nullable Object, List<Object>> byKey;

  private Candidates(Premise premise, List<Object> all, boolean same) {
    this.premise = premise;
    this.all = all;
    this.same = same;
    this.keyed = !same && premise.equalities().any() && all.size() > FEW;
    this.byKey = keyed ? new HashMap<>(2 * all.size()) : Map.of();
    if (keyed) {
      for (Object fact : all) {
        byKey.computeIfAbsent(premise.equalities().key(fact), key -> new ArrayList<>(1)).add(fact);
      }
    }
  }

  /** Those that meet what a condition asks of them alone. */
  static Candidates of(Premise premise, FactIndex facts) {
    boolean same = premise.same() >= 0 && !facts.twins(premise.type());
    return same
        ? new Candidates(premise, facts.of(premise.type()), true)
        : new Candidates(premise, premise.candidates(facts), false);
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** What to find them by beside the facts before them; null when all must be looked at. */
  @Nullable Object key(Object[] chosen) {
    if (same) {
      return chosen[premise.same()];
    }
    return keyed ? premise.equalities().wanted(chosen) : null;
  }

  /** Those that are found by a key. */
  List<Object> of(@Nullable Object key) {
    if (key == null) {
      return all;
    }
    return same ? List.of(key) : byKey.getOrDefault(key, List.of());
  }

  /** Whether the fact in the condition's place, found by a key, goes with those before it. */
  boolean joins(Object[] chosen, @Nullable Object key) {
    return same ? premise.metBySame(chosen) : premise.joins(chosen, key != null);
  }
}
