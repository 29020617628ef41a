package org.zhibai.rules.lint;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.rules.source.Condition;
import org.zhibai.rules.source.Constraint;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Call;
import org.zhibai.rules.source.Expression.Enclosed;
import org.zhibai.rules.source.Expression.Kind;
import org.zhibai.rules.source.Expression.Listed;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.Expression.Member;
import org.zhibai.rules.source.Expression.Minus;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.Expression.Not;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.RuleText;

/** Conditions written in one way, however an author wrote them: the same text says the same. */
final class NormalForm {
  private final UnaryOperator<String> variables;

  private NormalForm(UnaryOperator<String> variables) {
    this.variables = variables;
  }

  /** An expression, its variables as they are called. */
  static String of(Expression expression) {
    return new NormalForm(UnaryOperator.identity()).text(expression);
  }

  /** The conditions of a rule, whatever their order and whatever their variables are called. */
  static String of(RuleText rule) {
    NormalForm nameless = new NormalForm(name -> "$");
    List<Condition> conditions =
        rule.conditions().stream()
            .sorted(Comparator.comparing((Condition condition) -> nameless.text(condition)))
            .toList();
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < conditions.size(); i++) {
      for (FactPattern pattern : conditions.get(i).patterns()) {
        name(pattern, "#" + i, names);
      }
    }
    NormalForm named = new NormalForm(name -> names.getOrDefault(name, name));
    return conditions.stream().map(named::text).collect(Collectors.joining("; "));
  }

  private static void name(FactPattern pattern, String number, Map<String, String> names) {
    pattern.variable().ifPresent(variable -> names.put(variable.text(), number));
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.variable().isPresent() && constraint.says().isPresent()) {
        String field = of(constraint.says().get());
        names.put(constraint.variable().get().text(), number + "." + field);
      }
    }
  }

  private String text(Condition condition) {
    return condition.quantifier()
        + condition.patterns().stream()
            .map(
                pattern ->
                    pattern.type().text()
                        + pattern.constraints().stream()
                            .filter(one -> one.variable().isEmpty())
                            .flatMap(one -> one.says().stream())
                            .map(this::text)
                            .sorted()
                            .toList())
            .toList();
  }

  private String text(Expression expression) {
    if (expression instanceof Literal literal) {
      return literal(literal);
    }
    if (expression instanceof Name name) {
      return name.isVariable() ? variables.apply(name.text()) : name.text();
    }
    if (expression instanceof Member member) {
      return text(member.target()) + "." + member.name().text();
    }
    if (expression instanceof Enclosed enclosed) {
      return text(enclosed.inner());
    }
    if (expression instanceof Not not) {
      return "!" + text(not.inner());
    }
    if (expression instanceof Minus minus) {
      return "-" + text(minus.inner());
    }
    if (expression instanceof Call call) {
      String target = call.target().map(this::text).orElse("this");
      return target + "." + call.name().text() + texts(call.arguments().stream());
    }
    return expression instanceof Listed listed ? listed(listed) : binary((Binary) expression);
  }

  private String texts(Stream<Expression> expressions) {
    return expressions.map(this::text).toList().toString();
  }

  private static String literal(Literal literal) {
    if (literal.kind() == Kind.NUMBER) {
      String digits = literal.text().replaceAll("[BILFDbilfd]$", "");
      return new BigDecimal(digits).stripTrailingZeros().toPlainString();
    }
    return literal.kind() == Kind.TEXT ? "\"" + literal.text() + "\"" : literal.text();
  }

  private String listed(Listed listed) {
    List<String> items = listed.items().stream().map(this::text).sorted().toList();
    String subject = text(listed.subject());
    return items.size() == 1
        ? sided(subject, listed.negated() ? "!=" : "==", items.get(0), true)
        : "(" + subject + (listed.negated() ? " not in " : " in ") + items + ")";
  }

  private String binary(Binary binary) {
    String operator = binary.operator().text();
    String left = text(binary.left());
    String right = text(binary.right());
    if (binary.is("==", "!=") && (right.equals("true") || right.equals("false"))) {
      return right.equals("true") == operator.equals("==") ? left : "!" + left;
    }
    if (binary.is("<", "<=")) {
      return "(" + right + (operator.equals("<") ? " > " : " >= ") + left + ")";
    }
    return sided(left, operator, right, binary.is("==", "!=", "&&", "||", "+", "*"));
  }

  /**
   * @param either whether it says the same with its sides turned round
   */
  private static String sided(String left, String operator, String right, boolean either) {
    String[] sides = {left, right};
    if (either) {
      Arrays.sort(sides);
    }
    return "(" + sides[0] + " " + operator + " " + sides[1] + ")";
  }
}
