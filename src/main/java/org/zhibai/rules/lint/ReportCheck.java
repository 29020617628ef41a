package org.zhibai.rules.lint;

import java.util.List;
import java.util.Optional;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Threshold;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Kind;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.ReportCall;
import org.zhibai.rules.source.RuleText;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Word;

/** A rule reports facts, in one line, and does nothing else. */
final class ReportCheck implements Check {
  private final FactTypes types;

  ReportCheck(FactTypes types) {
    this.types = types;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft.rule().ifPresent(rule -> look(draft, rule, remarks));
  }

  private void look(Draft draft, RuleText rule, Remarks remarks) {
    Source source = draft.source();
    for (Word other : rule.others()) {
      remarks.error("then.other", source, other.at(), other.text().lines().findFirst().orElse(""));
    }
    boolean then = source.at(rule.then()).equals("then");
    if (rule.reports().isEmpty() && rule.others().isEmpty() && then) {
      remarks.error("then.report", source, rule.then());
    }
    for (int i = 1; i < rule.reports().size(); i++) {
      remarks.error("then.twice", source, rule.reports().get(i).at());
    }
    Scope scope = Spot.each(rule, types, spot -> {});
    rule.reports().forEach(report -> report(source, report, scope, remarks));
  }

  private static void report(Source source, ReportCall report, Scope scope, Remarks remarks) {
    List<Expression> arguments = report.arguments();
    if (arguments.isEmpty() || arguments.get(0) instanceof Literal) {
      remarks.error(
          "report.first", source, arguments.isEmpty() ? report.at() : arguments.get(0).at());
    }
    boolean row = false;
    boolean columns = false;
    for (int i = 0; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      row |= type(argument, scope).filter(LedgerRow.class::equals).isPresent();
      boolean text = argument instanceof Literal literal && literal.kind() == Kind.TEXT;
      columns |= text;
      if (!text) {
        argument(source, argument, i == 0, scope, remarks);
      }
    }
    boolean known = arguments.stream().allMatch(one -> type(one, scope).isPresent());
    if (row && !columns) {
      remarks.error("report.columns", source, report.at());
    } else if (!row && columns && known) {
      remarks.error("report.words", source, report.at());
    }
  }

  private static void argument(
      Source source, Expression argument, boolean first, Scope scope, Remarks remarks) {
    if (!(argument instanceof Name name) || !name.isVariable()) {
      remarks.error("report.argument", source, argument.at(), source.at(argument.at()));
      return;
    }
    Optional<Class<?>> type = type(argument, scope);
    if (type.isPresent() && !FactTypes.isFact(type.get())) {
      remarks.error("report.value", source, argument.at(), name.text());
    } else if (first && type.filter(Threshold.class::equals).isPresent()) {
      remarks.error("report.threshold", source, argument.at(), name.text());
    }
  }

  private static Optional<Class<?>> type(Expression argument, Scope scope) {
    return scope.type(argument);
  }
}
