package org.zhibai.rules.lint;

import java.util.List;
import java.util.stream.Stream;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Kind;
import org.zhibai.rules.source.Expression.Listed;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.Expression.Name;
import org.zhibai.rules.source.FactPattern;

/** The words that a condition demands of a field. */
final class Words {
  private Words() {}

  /** The words that a field is held against with {@code ==} or {@code in}. */
  static List<Literal> literals(FactPattern pattern, String field) {
    return pattern.constraints().stream()
        .flatMap(constraint -> constraint.says().stream())
        .flatMap(Expression::all)
        .flatMap(part -> held(part, field))
        .filter(literal -> literal.kind() == Kind.TEXT)
        .toList();
  }

  private static Stream<Literal> held(Expression part, String field) {
    if (part instanceof Binary binary && binary.is("==") && named(binary.left(), field)) {
      return literal(binary.right());
    }
    if (part instanceof Listed listed && !listed.negated() && named(listed.subject(), field)) {
      return listed.items().stream().flatMap(Words::literal);
    }
    return Stream.empty();
  }

  private static boolean named(Expression side, String field) {
    return side instanceof Name name && name.text().equals(field);
  }

  private static Stream<Literal> literal(Expression expression) {
    return expression.bare() instanceof Literal literal ? Stream.of(literal) : Stream.empty();
  }
}
