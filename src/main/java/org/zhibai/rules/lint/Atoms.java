package org.zhibai.rules.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Kind;
import org.zhibai.rules.source.Expression.Listed;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.Expression.Not;

/** Takes a constraint apart into the ways in which it can be met. */
final class Atoms {
  /** More ways than anybody writes by hand; beyond that nothing is said. */
  private static final int MOST = 256;

  private Atoms() {}

  /**
   * A statement about one quantity.
   *
   * @param key what it is about; of two quantities, their difference
   * @param operator how it stands to the value
   * @param value a number, a text or a truth
   */
  record Atom(String key, String operator, Object value) {}

  /**
   * The ways to meet a constraint, each a list of what must hold together; empty when there are too
   * many to tell.
   */
  static Optional<List<List<Atom>>> ways(Expression says) {
    return ways(says, true);
  }

  /** The ways to meet two constraints together. */
  static Optional<List<List<Atom>>> both(List<List<Atom>> one, List<List<Atom>> other) {
    if (one.size() * other.size() > MOST) {
      return Optional.empty();
    }
    List<List<Atom>> both = new ArrayList<>();
    for (List<Atom> first : one) {
      for (List<Atom> second : other) {
        List<Atom> together = new ArrayList<>(first);
        together.addAll(second);
        both.add(together);
      }
    }
    return Optional.of(both);
  }

  private static Optional<List<List<Atom>>> ways(Expression wrapped, boolean wanted) {
    Expression says = wrapped.bare();
    if (says instanceof Not not) {
      return ways(not.inner(), !wanted);
    }
    if (says instanceof Binary binary && binary.is("&&", "||")) {
      Optional<List<List<Atom>>> left = ways(binary.left(), wanted);
      Optional<List<List<Atom>>> right = ways(binary.right(), wanted);
      return left.flatMap(one -> right.flatMap(other -> joined(binary, wanted, one, other)));
    }
    if (says instanceof Listed listed) {
      return listed(listed, wanted);
    }
    if (says instanceof Binary binary && binary.compares()) {
      return Optional.of(List.of(List.of(comparison(binary, wanted))));
    }
    return Optional.of(List.of(List.of(new Atom(NormalForm.of(says), "==", wanted))));
  }

  private static Optional<List<List<Atom>>> joined(
      Binary binary, boolean wanted, List<List<Atom>> one, List<List<Atom>> other) {
    if (binary.is("&&") == wanted) {
      return both(one, other);
    }
    List<List<Atom>> either = new ArrayList<>(one);
    either.addAll(other);
    return either.size() > MOST ? Optional.empty() : Optional.of(either);
  }

  private static Optional<List<List<Atom>>> listed(Listed listed, boolean wanted) {
    List<Atom> items = new ArrayList<>();
    boolean among = listed.negated() != wanted;
    for (Expression item : listed.items()) {
      items.add(atom(listed.subject(), among ? "==" : "!=", item));
    }
    return Optional.of(among ? items.stream().map(List::of).toList() : List.of(items));
  }

  private static Atom comparison(Binary binary, boolean wanted) {
    String operator = binary.operator().text();
    return atom(binary.left(), wanted ? operator : opposite(operator), binary.right());
  }

  private static Atom atom(Expression left, String operator, Expression right) {
    Optional<Object> value = value(right);
    if (value.isPresent()) {
      return new Atom(NormalForm.of(left), operator, value.get());
    }
    Optional<Object> turned = value(left);
    if (turned.isPresent()) {
      return new Atom(NormalForm.of(right), turned(operator), turned.get());
    }
    String one = NormalForm.of(left);
    String other = NormalForm.of(right);
    return one.compareTo(other) <= 0
        ? new Atom(one + " - " + other, operator, BigDecimal.ZERO)
        : new Atom(other + " - " + one, turned(operator), BigDecimal.ZERO);
  }

  private static Optional<Object> value(Expression expression) {
    if (!(expression.bare() instanceof Literal literal)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (literal.kind()) {
          case NUMBER -> new BigDecimal(NormalForm.of(literal));
          case TRUTH -> Boolean.valueOf(literal.text());
          case TEXT, NOTHING -> literal.kind() == Kind.TEXT ? literal.text() : "null\u0000";
        });
  }

  private static String opposite(String operator) {
    return switch (operator) {
      case "==" -> "!=";
      case "!=" -> "==";
      case "<" -> ">=";
      case "<=" -> ">";
      case ">" -> "<=";
      default -> "<";
    };
  }

  private static String turned(String operator) {
    return switch (operator) {
      case "<" -> ">";
      case "<=" -> ">=";
      case ">" -> "<";
      case ">=" -> "<=";
      default -> operator;
    };
  }
}
