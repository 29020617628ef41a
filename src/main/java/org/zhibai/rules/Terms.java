package org.zhibai.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.Premise.Unknown;

/** What a rule's variables stand for: the fact of a condition, or something read from it. */
final class Terms {
  private final Map<Variable<?>, Term> terms = new HashMap<>();

  /**
   * What a variable stands for.
   *
   * @param slot place of the condition
   * @param reading what is read from its fact; null for the fact itself
   */
  record Term(int slot, @Nullable Function1<Object, Object> reading) {
    @Nullable Object value(Object[] chosen) {
      return reading == null ? chosen[slot] : reading.apply(chosen[slot]);
    }
  }

  /** Learns the variables of the condition in a place. */
  @SuppressWarnings("unchecked")
  Terms with(Pattern<?> pattern, int slot) {
    terms.put(pattern.getPatternVariable(), new Term(slot, null));
    for (Binding binding : pattern.getBindings()) {
      if (binding.getInputVariables().length == 1
          && binding.getInputVariable() == pattern.getPatternVariable()) {
        terms.put(
            binding.getBoundVariable(),
            new Term(slot, bare(Function1.class, binding.getBindingFunction())));
      }
    }
    return this;
  }

  /** The compiled code itself inside what only carries it. */
  @SuppressWarnings("unchecked")
  static <T> T bare(Class<? super T> type, T code) {
    return code instanceof IntrospectableLambda carrier && type.isInstance(carrier.getLambda())
        ? (T) carrier.getLambda()
        : code;
  }

  /** Whether a variable stands for the fact in a place itself. */
  boolean fact(Variable<?> variable, int slot) {
    Term term = term(variable);
    return term.slot == slot && term.reading == null;
  }

  /** Whether a constraint looks at nothing but the fact in a place. */
  boolean within(int slot, Constraint constraint) {
    if (constraint instanceof SingleConstraint single) {
      return List.of(single.getVariables()).stream().allMatch(v -> term(v).slot == slot);
    }
    return constraint.getChildren().stream().allMatch(child -> within(slot, child));
  }

  /** What a variable stands for. */
  Term term(Variable<?> variable) {
    Term term = terms.get(variable);
    if (term == null) {
      throw new Unknown();
    }
    return term;
  }
}
