package org.zhibai.rules.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.zhibai.rules.source.Expression;
import org.zhibai.rules.source.Expression.Binary;
import org.zhibai.rules.source.Expression.Kind;
import org.zhibai.rules.source.Expression.Listed;
import org.zhibai.rules.source.Expression.Literal;
import org.zhibai.rules.source.Expression.Minus;
import org.zhibai.rules.source.Expression.Not;
import org.zhibai.rules.source.Source;
import org.zhibai.rules.source.Span;

/** Both sides of a comparison are of one kind; what must be true can be. */
final class ComparisonCheck implements Check {
  private final FactTypes types;

  ComparisonCheck(FactTypes types) {
    this.types = types;
  }

  @Override
  public void look(Draft draft, Remarks remarks) {
    Spot.each(draft, types, spot -> new Look(draft.source(), spot.scope(), remarks).at(spot));
  }

  /** One constraint. */
  private record Look(Source source, Scope scope, Remarks remarks) {

    void at(Spot spot) {
      if (spot.constraint().variable().isEmpty()) {
        truth(spot.says());
      }
      spot.says().all().forEach(this::part);
    }

    private void part(Expression part) {
      if (part instanceof Binary binary) {
        binary(binary);
      } else if (part instanceof Listed listed) {
        listed.items().forEach(item -> same(listed.subject(), item, item.at()));
      } else if (part instanceof Not not) {
        truth(not.inner());
      } else if (part instanceof Minus minus && !(minus.inner() instanceof Literal)) {
        remarks.error("minus", source, minus.at(), source.at(minus.inner().at()));
      }
    }

    private void binary(Binary binary) {
      if (binary.is("&&", "||")) {
        truth(binary.left());
        truth(binary.right());
      } else if (binary.calculates()) {
        number(binary.left());
        number(binary.right());
      } else if (binary.compares()) {
        same(binary.left(), binary.right(), binary.at());
        if (!binary.is("==", "!=")) {
          ordered(binary);
        }
      } else if (binary.is("matches", "not matches")) {
        matching(binary);
      }
    }

    private Optional<Sort> sort(Expression expression) {
      return scope.type(expression).map(Sort::of);
    }

    private void truth(Expression says) {
      Optional<Sort> sort = sort(says);
      if (sort.isPresent() && sort.get() != Sort.TRUTH) {
        remarks.error("truth", source, says.at(), source.at(says.at()), kind(says));
      }
    }

    private void number(Expression operand) {
      Optional<Sort> sort = sort(operand);
      if (sort.isPresent() && sort.get() != Sort.NUMBER) {
        remarks.error("number", source, operand.at(), source.at(operand.at()), kind(operand));
      }
    }

    private void ordered(Binary binary) {
      Optional<Sort> sort = sort(binary.left());
      if (sort.isPresent() && !sort.get().ordered()) {
        remarks.error(
            "order", source, binary.at(), source.at(binary.left().at()), kind(binary.left()));
      }
    }

    private void matching(Binary binary) {
      Optional<Sort> sort = sort(binary.left());
      if (sort.isPresent() && sort.get() != Sort.TEXT) {
        remarks.error("matches", source, binary.at(), source.at(binary.left().at()));
      }
      if (binary.right().bare() instanceof Literal literal && literal.kind() == Kind.TEXT) {
        try {
          Pattern.compile(literal.text());
        } catch (PatternSyntaxException e) {
          remarks.error("matches.pattern", source, literal.at(), literal.text());
        }
      }
    }

    private void same(Expression left, Expression right, Span at) {
      Optional<Class<?>> one = scope.type(left);
      Optional<Class<?>> other = scope.type(right);
      if (nothing(right) && one.isPresent() && one.get().isPrimitive()) {
        remarks.error("null", source, at, source.at(left.at()));
      } else if (one.isPresent() && other.isPresent() && differ(one.get(), other.get())) {
        remarks.error(
            "sorts",
            source,
            at,
            source.at(left.at()),
            word(one.get()),
            word(other.get()),
            instead(left, right, one.get()));
      }
    }

    private static boolean nothing(Expression expression) {
      return expression.bare() instanceof Literal literal && literal.kind() == Kind.NOTHING;
    }

    private static boolean differ(Class<?> one, Class<?> other) {
      Sort left = Sort.of(one);
      if (left != Sort.of(other)) {
        return true;
      }
      boolean things = left == Sort.THING || left == Sort.CHOICE;
      return things && !one.isAssignableFrom(other) && !other.isAssignableFrom(one);
    }

    /** What to write instead of the right side. */
    private String instead(Expression left, Expression right, Class<?> type) {
      String field = source.at(left.at());
      String written =
          right.bare() instanceof Literal literal ? literal.text() : source.at(right.at());
      return switch (Sort.of(type)) {
        case NUMBER -> remarks.word("instead.number", field, number(written));
        case TEXT -> remarks.word("instead.text", field, written);
        case TRUTH -> remarks.word("instead.truth", field);
        case DATE -> remarks.word("instead.date", field);
        case CHOICE -> remarks.word("instead.choice", field, constant(type, written));
        case LIST -> remarks.word("instead.list", field);
        case THING -> remarks.word("instead.thing", field, fields(right, type));
      };
    }

    private static String number(String written) {
      String digits = written.replaceAll("[^0-9.]", "");
      return digits.isEmpty() ? "0" : digits;
    }

    private String constant(Class<?> type, String written) {
      String found =
          List.of(type.getEnumConstants()).stream()
              .map(one -> (Enum<?>) one)
              .filter(one -> words(one).contains(written))
              .map(Enum::name)
              .findFirst()
              .orElseGet(() -> Nearest.of(written, scope.types().constants(type)));
      return type.getSimpleName() + "." + found;
    }

    private List<String> words(Enum<?> one) {
      return scope.types().field(one.getDeclaringClass(), "word").stream()
          .map(method -> String.valueOf(Evaluation.read(method, one)))
          .toList();
    }

    /** The field of the right side's fact that is of the wanted type. */
    private String fields(Expression right, Class<?> type) {
      String written = source.at(right.at());
      return scope.type(right).stream()
          .flatMap(
              fact ->
                  scope.types().fieldNames(fact).stream()
                      .filter(
                          name ->
                              scope.types().field(fact, name).stream()
                                  .anyMatch(method -> method.getReturnType() == type)))
          .map(name -> written + "." + name)
          .findFirst()
          .orElse(written);
    }

    private String kind(Expression expression) {
      return scope.type(expression).map(this::word).orElse("");
    }

    /** What kind of value a type has; things and choices are called by their names. */
    private String word(Class<?> type) {
      Sort sort = Sort.of(type);
      return sort == Sort.THING || sort == Sort.CHOICE
          ? type.getSimpleName()
          : remarks.word("sort." + sort.name());
    }
  }
}
