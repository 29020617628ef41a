package org.zhibai.rules.lint;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * What names mean inside a condition: fields of its fact, and variables bound so far.
 *
 * @param own the fact's class; empty when there is no such fact
 * @param variables types of the variables; empty where a type isn't known
 */
record Scope(FactTypes types, Optional<Class<?>> own, Map<String, Optional<Class<?>>> variables) {

  /** The scope before the first condition. */
  static Scope start(FactTypes types) {
    return new Scope(types, Optional.empty(), new LinkedHashMap<>());
  }

  /** The scope inside a condition, in which variables bound before and inside are known. */
  Scope inside(FactPattern pattern) {
    Map<String, Optional<Class<?>>> bound = new LinkedHashMap<>(variables);
    Optional<Class<?>> type = types.fact(pattern.type().text());
    pattern.variable().ifPresent(variable -> bound.putIfAbsent(variable.text(), type));
    return new Scope(types, type, bound);
  }

  /** The type of what an expression says; empty when it isn't known. */
  Optional<Class<?>> type(Expression expression) {
    if (expression instanceof Literal literal) {
      return literal(literal.kind());
    }
    if (expression instanceof Name name) {
      return name(name);
    }
    if (expression instanceof Member member) {
      return member(member);
    }
    if (expression instanceof Call call) {
      return target(call).flatMap(type -> returned(type, call));
    }
    if (expression instanceof Enclosed enclosed) {
      return type(enclosed.inner());
    }
    if (expression instanceof Minus) {
      return Optional.of(BigDecimal.class);
    }
    if (expression instanceof Binary binary && binary.calculates()) {
      return Optional.of(BigDecimal.class);
    }
    boolean truth =
        expression instanceof Binary || expression instanceof Not || expression instanceof Listed;
    return truth ? Optional.of(boolean.class) : Optional.empty();
  }

  /** The type of what a method is called on, or a field read of. */
  Optional<Class<?>> target(Call call) {
    return call.target().isEmpty() ? own : call.target().flatMap(this::typeOrClass);
  }

  /** The class that a name or the value of an expression stands for. */
  Optional<Class<?>> typeOrClass(Expression expression) {
    return names(expression).or(() -> type(expression));
  }

  /** The class that an expression names, {@code ColumnRole}. */
  Optional<Class<?>> names(Expression expression) {
    boolean word =
        expression instanceof Name name
            && Character.isUpperCase(name.text().charAt(0))
            && !name.isVariable();
    return word ? types.mentioned(((Name) expression).text()) : Optional.empty();
  }

  private static Optional<Class<?>> literal(Kind kind) {
    return switch (kind) {
      case TEXT -> Optional.of(String.class);
      case NUMBER -> Optional.of(BigDecimal.class);
      case TRUTH -> Optional.of(boolean.class);
      case NOTHING -> Optional.empty();
    };
  }

  private Optional<Class<?>> name(Name name) {
    if (name.isVariable()) {
      return variables.getOrDefault(name.text(), Optional.empty());
    }
    if (name.text().equals("this")) {
      return own;
    }
    return own.flatMap(type -> types.field(type, name.text())).map(Method::getReturnType);
  }

  private Optional<Class<?>> member(Member member) {
    Optional<Class<?>> named = names(member.target());
    if (named.isPresent()) {
      return types.constant(named.get(), member.name().text()).map(field -> field.getType());
    }
    return type(member.target())
        .flatMap(type -> types.field(type, member.name().text()))
        .map(Method::getReturnType);
  }

  private Optional<Class<?>> returned(Class<?> type, Call call) {
    List<Method> methods = types.methods(type, call.name().text());
    return methods.stream()
        .filter(method -> method.getParameterCount() == call.arguments().size())
        .<Class<?>>map(Method::getReturnType)
        .findFirst();
  }
}
