package org.zhibai.rules.lint;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibai.rules.source.RuleText;

/**
 * Tries the conditions of rules on given facts without compiling the rules. May be used by several
 * threads at once.
 */
public final class Premises {
  private final FactTypes types = new FactTypes();

  /**
   * Whether no more than one thing keeps a rule from speaking: one constraint that doesn't hold,
   * one cell that holds something else, one relation that there isn't, one {@code not}. A case
   * further away would pass whatever the rule says. True when it can't be told.
   */
  public boolean near(RuleText rule, Collection<Object> facts) {
    return new Trial(types, rule, facts, Trial.Aim.FAULT).count(1) > 0;
  }

  /** The types of facts that a rule's conditions look for. */
  public Set<Class<?>> types(RuleText rule) {
    return rule.conditions().stream()
        .flatMap(condition -> condition.patterns().stream())
        .map(pattern -> types.fact(pattern.type().text()))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** At how many places a rule is looked at: where all but the last constraint hold. */
  public long places(RuleText rule, Collection<Object> facts) {
    return new Trial(types, rule, facts, Trial.Aim.PLACES).count(0);
  }
}
