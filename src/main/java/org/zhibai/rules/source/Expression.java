package org.zhibai.rules.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a constraint says, or a part of it. */
public sealed interface Expression {

  /** Where it stands. */
  Span at();

  /** What it is made of. */
  default List<Expression> parts() {
    return List.of();
  }

  /** It and everything in it. */
  default Stream<Expression> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
  }

  /** It without the brackets around it. */
  default Expression bare() {
    return this instanceof Enclosed enclosed ? enclosed.inner().bare() : this;
  }

  /** Whether it mentions a variable. */
  default boolean mentionsVariable() {
    return all().anyMatch(part -> part instanceof Name name && name.isVariable());
  }

  /** What a literal is. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /**
   * A value that is written out.
   *
   * @param text as written; of a text, what is between the quotes
   */
  record Literal(Kind kind, String text, Span at) implements Expression {}

  /** A field of the fact, a variable, {@code this}, or a class. */
  record Name(String text, Span at) implements Expression {

    /** Whether it is a variable. */
    public boolean isVariable() {
      return text.startsWith("$");
    }
  }

  /** A property of something, {@code $a.value}. */
  record Member(Expression target, Word name) implements Expression {
    @Override
    public Span at() {
      return target.at().to(name.at());
    }

    @Override
    public List<Expression> parts() {
      return List.of(target);
    }
  }

  /** A call, {@code text("级别")}. */
  record Call(Optional<Expression> target, Word name, List<Expression> arguments, Span at)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return Stream.concat(target.stream(), arguments.stream()).toList();
    }
  }

  /** Two things and what stands between them; {@code not matches} is one word. */
  record Binary(Expression left, Word operator, Expression right) implements Expression {
    @Override
    public Span at() {
      Span first = left.at();
      Span from = first.start() <= operator.at().start() ? first : operator.at();
      return from.to(right.at());
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }

    /** Whether it is one of some operators. */
    public boolean is(String... operators) {
      return List.of(operators).contains(operator.text());
    }

    /** Whether it compares by size or for being the same. */
    public boolean compares() {
      return is("==", "!=", "<", "<=", ">", ">=");
    }

    /** Whether it calculates. */
    public boolean calculates() {
      return is("+", "-", "*", "/", "%");
    }
  }

  /** The opposite. */
  record Not(Expression inner, Span at) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(inner);
    }
  }

  /** A number with its sign turned. */
  record Minus(Expression inner, Span at) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(inner);
    }
  }

  /** {@code code in ("02.01", "02.02")}. */
  record Listed(Expression subject, boolean negated, List<Expression> items, Span at)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return Stream.concat(Stream.of(subject), items.stream()).toList();
    }
  }

  /** Something in brackets. */
  record Enclosed(Expression inner, Span at) implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(inner);
    }
  }
}
