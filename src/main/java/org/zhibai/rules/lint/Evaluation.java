package org.zhibai.rules.lint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/**
 * Works out what an expression says of given facts, without the engine. What isn't known stays
 * unknown: {@code false && unknown} is false, {@code true && unknown} is unknown.
 */
final class Evaluation {
  /** A value that isn't known. */
  static final Object UNKNOWN = new Object();

  private final FactTypes types;
  private final Names names;
  private final boolean gaps;

  /** What names stand for. */
  interface Names {
    /** The value of a field of the fact, of a variable or of {@code this}; may be unknown. */
    @Nullable Object value(String name);
  }

  Evaluation(FactTypes types, Names names) {
    this(types, names, false);
  }

  /**
   * @param gaps whether comparing with something that has no value leaves the outcome unknown; the
   *     engine takes it to be false
   */
  Evaluation(FactTypes types, Names names, boolean gaps) {
    this.types = types;
    this.names = names;
    this.gaps = gaps;
  }

  /** What an expression says: a value, null, or {@link #UNKNOWN}. */
  @Nullable Object of(Expression expression) {
    if (expression instanceof Literal literal) {
      return literal(literal);
    }
    if (expression instanceof Name name) {
      return names.value(name.text());
    }
    if (expression instanceof Enclosed enclosed) {
      return of(enclosed.inner());
    }
    if (expression instanceof Member member) {
      return member(member);
    }
    if (expression instanceof Call call) {
      return call(call);
    }
    if (expression instanceof Not not) {
      return of(not.inner()) instanceof Boolean truth ? !truth : UNKNOWN;
    }
    if (expression instanceof Minus minus) {
      return of(minus.inner()) instanceof Number n ? number(n).negate() : UNKNOWN;
    }
    if (expression instanceof Listed listed) {
      return listed(listed);
    }
    return binary((Binary) expression);
  }

  /** Reads a field of a fact; unknown when it can't be read. */
  static @Nullable Object read(Method method, Object target) {
    try {
      return method.invoke(target);
    } catch (IllegalAccessException | InvocationTargetException e) {
      return UNKNOWN;
    }
  }

  private static @Nullable Object literal(Literal literal) {
    return switch (literal.kind()) {
      case TEXT -> literal.text();
      case NUMBER -> new BigDecimal(literal.text().replaceAll("[BILFDbilfd]$", ""));
      case TRUTH -> Boolean.valueOf(literal.text());
      case NOTHING -> null;
    };
  }

  private @Nullable Object member(Member member) {
    String name = member.name().text();
    if (member.target() instanceof Name type
        && !type.isVariable()
        && Character.isUpperCase(type.text().charAt(0))) {
      return types
          .mentioned(type.text())
          .flatMap(named -> types.constant(named, name))
          .map(Evaluation::constant)
          .orElse(UNKNOWN);
    }
    Object target = of(member.target());
    if (target == null || target == UNKNOWN) {
      return target;
    }
    Optional<Method> field = types.field(target.getClass(), name);
    return field.isEmpty() ? UNKNOWN : read(field.get(), target);
  }

  private static Object constant(java.lang.reflect.Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      return UNKNOWN;
    }
  }

  private @Nullable Object call(Call call) {
    Object target = call.target().isEmpty() ? names.value("this") : of(call.target().orElseThrow());
    if (target == null || target == UNKNOWN) {
      return target;
    }
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      Object value = of(argument);
      if (value == UNKNOWN) {
        return UNKNOWN;
      }
      arguments.add(value);
    }
    for (Method method : types.methods(target.getClass(), call.name().text())) {
      if (method.getParameterCount() == arguments.size()) {
        try {
          return method.invoke(target, arguments.toArray());
        } catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException e) {
          return UNKNOWN;
        }
      }
    }
    return UNKNOWN;
  }

  private Object listed(Listed listed) {
    Object subject = of(listed.subject());
    boolean unknown = subject == UNKNOWN;
    for (Expression item : listed.items()) {
      Object value = of(item);
      unknown |= value == UNKNOWN;
      if (!unknown && equal(subject, value)) {
        return !listed.negated();
      }
    }
    return unknown ? UNKNOWN : listed.negated();
  }

  private Object binary(Binary binary) {
    String operator = binary.operator().text();
    Object left = of(binary.left());
    if (operator.equals("&&") || operator.equals("||")) {
      return connected(left, operator.equals("||"), binary.right());
    }
    Object right = of(binary.right());
    boolean gap = (left == null || right == null) && !nothing(binary);
    if (left == UNKNOWN || right == UNKNOWN || gaps && gap) {
      return UNKNOWN;
    }
    if (operator.startsWith("not ")) {
      Object plain = compared(operator.substring(4), left, right);
      return plain instanceof Boolean truth ? !truth : UNKNOWN;
    }
    return binary.calculates()
        ? calculated(operator, left, right)
        : compared(operator, left, right);
  }

  /** Whether it asks for a value to be there, {@code change != null}. */
  private static boolean nothing(Binary binary) {
    return binary.parts().stream()
        .anyMatch(side -> side instanceof Literal literal && literal.kind() == Kind.NOTHING);
  }

  private Object connected(@Nullable Object left, boolean either, Expression second) {
    if (left instanceof Boolean truth && truth == either) {
      return either;
    }
    Object right = of(second);
    if (right instanceof Boolean truth && truth == either) {
      return either;
    }
    boolean known = left instanceof Boolean && right instanceof Boolean;
    return known ? !either : UNKNOWN;
  }

  private static Object calculated(String operator, @Nullable Object left, @Nullable Object right) {
    if (!(left instanceof Number one && right instanceof Number other)) {
      return UNKNOWN;
    }
    BigDecimal a = number(one);
    BigDecimal b = number(other);
    boolean divides = operator.equals("/") || operator.equals("%");
    if (divides && b.signum() == 0) {
      return UNKNOWN;
    }
    return switch (operator) {
      case "+" -> a.add(b);
      case "-" -> a.subtract(b);
      case "*" -> a.multiply(b);
      case "/" -> a.divide(b, MathContext.DECIMAL128);
      default -> a.remainder(b);
    };
  }

  private static Object compared(String operator, @Nullable Object left, @Nullable Object right) {
    return switch (operator) {
      case "==" -> alike(left, right) ? equal(left, right) : UNKNOWN;
      case "!=" -> alike(left, right) ? !equal(left, right) : UNKNOWN;
      case "matches" ->
          left == null || right == null ? false : Matching.of(left.toString(), right.toString());
      case "contains" -> contains(left, right);
      case "memberOf" -> contains(right, left);
      default -> ordered(operator, left, right);
    };
  }

  private static Object contains(@Nullable Object all, @Nullable Object one) {
    if (all instanceof Collection<?> collection) {
      return collection.contains(one);
    }
    return all instanceof String text && one instanceof String part ? text.contains(part) : false;
  }

  /** Nothing is neither smaller nor larger than anything. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object ordered(String operator, @Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return false;
    }
    int order;
    if (left instanceof Number one && right instanceof Number other) {
      order = number(one).compareTo(number(other));
    } else if (left instanceof Comparable one && left.getClass() == right.getClass()) {
      order = one.compareTo(right);
    } else {
      return UNKNOWN;
    }
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  /** Whether both are values of one kind; what else the engine makes of them isn't known here. */
  private static boolean alike(@Nullable Object left, @Nullable Object right) {
    return left == null
        || right == null
        || left instanceof Number && right instanceof Number
        || left.getClass() == right.getClass();
  }

  private static boolean equal(@Nullable Object left, @Nullable Object right) {
    if (left instanceof Number one && right instanceof Number other) {
      return number(one).compareTo(number(other)) == 0;
    }
    return Objects.equals(left, right);
  }

  private static BigDecimal number(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }
}
