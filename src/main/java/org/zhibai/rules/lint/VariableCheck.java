package org.zhibai.rules.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import org.zhibai.rules.source.Condition;
import org.zhibai.rules.source.Constraint;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.RuleText;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Word;

/** Variables are named before they are used, and once. */
final class VariableCheck implements Check {

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft.rule().ifPresent(rule -> look(draft.source(), rule, remarks));
  }

  private static void look(Source source, RuleText rule, Remarks remarks) {
    Set<String> bound = new LinkedHashSet<>();
    Set<String> absent = new LinkedHashSet<>();
    for (Condition condition : rule.conditions()) {
      Set<String> inside = condition.plain() ? bound : new LinkedHashSet<>(bound);
      for (FactPattern pattern : condition.patterns()) {
        pattern.variable().ifPresent(word -> bind(source, word, inside, remarks));
        for (Constraint constraint : pattern.constraints()) {
          constraint.says().ifPresent(says -> used(source, says, inside, absent, remarks));
          constraint.variable().ifPresent(word -> bind(source, word, inside, remarks));
        }
      }
      if (!condition.plain()) {
        inside.stream().filter(name -> !bound.contains(name)).forEach(absent::add);
      }
    }
    rule.reports().stream()
        .flatMap(report -> report.arguments().stream())
        .forEach(argument -> used(source, argument, bound, absent, remarks));
  }

  private static void bind(Source source, Word word, Set<String> bound, Remarks remarks) {
    if (!bound.add(word.text())) {
      remarks.error("variable.twice", source, word.at(), word.text());
    }
  }

  /**
   * @param absent names inside of {@code not} and {@code exists}, which mean nothing outside
   */
  private static void used(
      Source source, Expression says, Set<String> bound, Set<String> absent, Remarks remarks) {
    says.all()
        .filter(part -> part instanceof Name name && name.isVariable())
        .map(part -> (Name) part)
        .filter(name -> !bound.contains(name.text()))
        .forEach(
            name ->
                remarks.error(
                    absent.contains(name.text()) ? "variable.absent" : "variable.unbound",
                    source,
                    name.at(),
                    name.text(),
                    remarks.nearest(name.text(), bound)));
  }
}
