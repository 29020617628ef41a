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
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.Premise.Unknown;

/** What a rule's variables stand for: the fact of a condition, or something read from it. */
final class Terms {
  private final Map<Variable<?>, Term> terms = new HashMap<>();

  private record Term(int slot, @Nullable Function1<Object, Object> reading) {}

  /** Learns the variables of the condition in a place. */
  @SuppressWarnings("unchecked")
  Terms with(Pattern<?> pattern, int slot) {
    terms.put(pattern.getPatternVariable(), new Term(slot, null));
    for (Binding binding : pattern.getBindings()) {
      if (binding.getInputVariables().length == 1
          && binding.getInputVariable() == pattern.getPatternVariable()) {
        terms.put(binding.getBoundVariable(), new Term(slot, binding.getBindingFunction()));
      }
    }
    return this;
  }

  /** Whether a variable stands for the fact in a place itself. */
  boolean fact(Variable<?> variable, int slot) {
    Term term = term(variable);
    return term.slot == slot && term.reading == null;
  }

  /** The place whose fact a variable is read from. */
  int slot(Variable<?> variable) {
    return term(variable).slot;
  }

  /** Whether a constraint looks at nothing but the fact in a place. */
  boolean within(int slot, Constraint constraint) {
    if (constraint instanceof SingleConstraint single) {
      return List.of(single.getVariables()).stream().allMatch(v -> term(v).slot == slot);
    }
    return constraint.getChildren().stream().allMatch(child -> within(slot, child));
  }

  @Nullable Object value(Variable<?> variable, Object[] chosen) {
    Term term = term(variable);
    Object fact = chosen[term.slot];
    return term.reading == null ? fact : term.reading.apply(fact);
  }

  private Term term(Variable<?> variable) {
    Term term = terms.get(variable);
    if (term == null) {
      throw new Unknown();
    }
    return term;
  }
}
