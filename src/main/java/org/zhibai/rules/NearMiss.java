package org.zhibai.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule that says nothing of a fact came closest to speaking of it: the first condition that
 * isn't met, when as many others as possible are.
 */
final class NearMiss {
  private final Scope scope;
  private final FactIndex facts;
  private @Nullable Miss nearest;
  private int passed = -1;

  /**
   * A condition that isn't met.
   *
   * @param slot place of the condition
   * @param constraint as the rule says it; empty when there is no fact of the kind at all
   * @param facts those of the conditions up to this one
   */
  record Miss(int slot, String constraint, @Nullable Object[] facts) {}

  private NearMiss(Scope scope, FactIndex facts) {
    this.scope = scope;
    this.facts = facts;
  }

  /**
   * Looks for it.
   *
   * @param about the facts of which the rule could have spoken
   */
  static Optional<Miss> of(Scope scope, FactIndex facts, List<Object> about) {
    NearMiss search = new NearMiss(scope, facts);
    for (int slot = 0; slot < scope.size(); slot++) {
      for (Object fact : about) {
        if (scope.premise(slot).accepts(fact)) {
          search.go(new Fixed(slot, fact), 0, 0, new @Nullable Object[scope.size()]);
        }
      }
    }
    return Optional.ofNullable(search.nearest);
  }

  /** The fact that one condition must be met by. */
  private record Fixed(int slot, Object fact) {}

  private void go(Fixed fixed, int slot, int met, @Nullable Object[] chosen) {
    if (slot == scope.size()) {
      return;
    }
    Premise premise = scope.premise(slot);
    List<Object> candidates = slot == fixed.slot() ? List.of(fixed.fact()) : premise.all(facts);
    if (candidates.isEmpty()) {
      offer(slot, "", met, chosen);
    }
    for (Object candidate : candidates) {
      chosen[slot] = candidate;
      Premise.Refusal refusal = premise.refusal(chosen);
      if (refusal == null) {
        go(fixed, slot + 1, met + premise.demands() + 1, chosen);
      } else {
        offer(slot, refusal.constraint(), met + refusal.met(), chosen);
      }
    }
    chosen[slot] = null;
  }

  private void offer(int slot, String constraint, int met, @Nullable Object[] chosen) {
    if (met > passed) {
      passed = met;
      nearest = new Miss(slot, constraint, chosen.clone());
    }
  }
}
