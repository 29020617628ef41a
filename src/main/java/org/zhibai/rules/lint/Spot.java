package org.zhibai.rules.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhibai.rules.source.Condition;
import org.zhibai.rules.source.Constraint;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.RuleText;

/** A constraint that could be read, and what the names in it mean. */
record Spot(
    Condition condition, FactPattern pattern, Constraint constraint, Expression says, Scope scope) {

  /** Shows each constraint of a rule in turn. */
  static void each(Draft draft, FactTypes types, Consumer<Spot> look) {
    draft.rule().ifPresent(rule -> each(rule, types, look));
  }

  /** The scope behind all conditions, as {@code then} sees it. */
  static Scope each(RuleText rule, FactTypes types, Consumer<Spot> look) {
    Scope scope = Scope.start(types);
    for (Condition condition : rule.conditions()) {
      Scope within = scope;
      for (FactPattern pattern : condition.patterns()) {
        within = pattern(condition, pattern, within.inside(pattern), look);
      }
      if (condition.plain()) {
        scope = within;
      }
    }
    return scope;
  }

  private static Scope pattern(
      Condition condition, FactPattern pattern, Scope scope, Consumer<Spot> look) {
    Scope within = scope;
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.says().isPresent()) {
        Expression says = constraint.says().get();
        look.accept(new Spot(condition, pattern, constraint, says, within));
        within = bound(constraint, says, within);
      } else if (constraint.variable().isPresent()) {
        within = with(within, constraint.variable().get().text(), Optional.empty());
      }
    }
    return within;
  }

  private static Scope bound(Constraint constraint, Expression says, Scope scope) {
    if (constraint.variable().isEmpty()) {
      return scope;
    }
    Expression value =
        says.bare() instanceof Expression.Binary binary && binary.compares() ? binary.left() : says;
    return with(scope, constraint.variable().get().text(), scope.type(value));
  }

  private static Scope with(Scope scope, String variable, Optional<Class<?>> type) {
    Map<String, Optional<Class<?>>> variables = new HashMap<>(scope.variables());
    variables.putIfAbsent(variable, type);
    return new Scope(scope.types(), scope.own(), variables);
  }
}
