package org.zhibai.rules.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibai.rules.source.Condition;
import org.zhibai.rules.source.Constraint;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Listed;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.RuleText;
import org.zhibai.rules.source.Span;

/** The last constraint of the last condition states the fault; conditions are tied together. */
final class ConditionCheck implements Check {

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft.rule().ifPresent(rule -> look(draft, rule, remarks));
  }

  private static void look(Draft draft, RuleText rule, Remarks remarks) {
    List<Condition> conditions = rule.conditions();
    if (conditions.isEmpty()) {
      if (draft.drl().readable()) {
        remarks.error("condition.none", draft.source(), rule.when());
      }
      return;
    }
    fault(draft, conditions.get(conditions.size() - 1), remarks);
    boolean before = false;
    for (Condition condition : conditions) {
      if (condition.plain()) {
        FactPattern pattern = condition.patterns().get(0);
        boolean many = many(pattern);
        boolean told =
            pattern.constraints().isEmpty() && condition == conditions.get(conditions.size() - 1);
        if (many && before && !told && !tied(pattern)) {
          Span type = pattern.type().at();
          remarks.error("condition.untied", draft.source(), type, pattern.type().text());
        }
        before |= many;
      }
    }
  }

  private static void fault(Draft draft, Condition last, Remarks remarks) {
    if (!last.plain()) {
      Span word = new Span(last.at().start(), last.at().start() + last.quantifier().length());
      remarks.error("condition.last", draft.source(), word, last.quantifier());
      return;
    }
    List<Constraint> constraints = last.patterns().get(0).constraints();
    if (constraints.isEmpty()) {
      remarks.error("condition.empty", draft.source(), last.patterns().get(0).brackets());
      return;
    }
    Constraint fault = constraints.get(constraints.size() - 1);
    if (fault.variable().isPresent()) {
      remarks.error("condition.binding", draft.source(), fault.at());
    }
  }

  /** Whether it mentions a variable that it doesn't bind itself. */
  private static boolean tied(FactPattern pattern) {
    Set<String> bound =
        pattern.constraints().stream()
            .flatMap(constraint -> constraint.variable().stream())
            .map(word -> word.text())
            .collect(Collectors.toSet());
    pattern.variable().ifPresent(word -> bound.add(word.text()));
    boolean unread = pattern.constraints().stream().anyMatch(one -> one.says().isEmpty());
    return unread
        || pattern.constraints().stream()
            .flatMap(constraint -> constraint.says().stream())
            .flatMap(Expression::all)
            .anyMatch(
                part ->
                    part instanceof Name name && name.isVariable() && !bound.contains(name.text()));
  }

  /** Whether it can match many facts: anything but a parameter and the one cell of one unit. */
  private static boolean many(FactPattern pattern) {
    return !pattern.type().text().equals("Threshold")
        && !(namesOne(pattern, "code") && namesOne(pattern, "reporter"));
  }

  private static boolean namesOne(FactPattern pattern, String field) {
    return pattern.constraints().stream()
        .flatMap(constraint -> constraint.says().stream())
        .anyMatch(says -> namesOne(says.bare(), field));
  }

  private static boolean namesOne(Expression says, String field) {
    if (says instanceof Binary binary && binary.is("==")) {
      return binary.left() instanceof Name name
          && name.text().equals(field)
          && binary.right() instanceof Expression.Literal;
    }
    return says instanceof Listed listed
        && !listed.negated()
        && listed.items().size() == 1
        && listed.subject() instanceof Name name
        && name.text().equals(field);
  }
}
