package org.zhibai.rules.lint;

import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.Source;

/** Two forms of comparison that the engine's compiler breaks down at, though nothing is wrong. */
final class EngineLimitCheck implements Check {
  private final FactTypes types;

  EngineLimitCheck(FactTypes types) {
    this.types = types;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    Spot.each(
        draft,
        types,
        spot -> {
          if (spot.says().bare() instanceof Binary binary && binary.compares()) {
            look(draft.source(), binary, remarks);
          }
        });
  }

  private static void look(Source source, Binary comparison, Remarks remarks) {
    boolean turned = !own(comparison.left()) && own(comparison.right());
    Expression right = turned ? comparison.left() : comparison.right();
    if (right instanceof Binary sum && sum.calculates()) {
      if (sum.left().bare() instanceof Binary && !literal(sum)) {
        remarks.error("engine.chain", source, sum.at(), nested(source, sum));
        return;
      }
    }
    Expression across = comparison.right();
    if (turned && across instanceof Binary sum && sum.calculates() && own(sum.left())) {
      remarks.error("engine.mixed", source, comparison.at(), source.at(comparison.left().at()));
    }
  }

  /** Whether a field of the fact itself is in it. */
  private static boolean own(Expression expression) {
    return expression.all().anyMatch(part -> part instanceof Name name && !name.isVariable());
  }

  private static boolean literal(Expression expression) {
    return expression.all().allMatch(part -> part instanceof Literal || part instanceof Binary)
        && !expression.mentionsVariable();
  }

  /** The same sum in brackets as a whole, which the engine reads. */
  private static String nested(Source source, Binary sum) {
    return "(" + source.at(sum.at()) + ")";
  }
}
