package org.zhibai.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Reads what a constraint says. */
final class ExpressionParser {
  private static final Set<String> COMPARING =
      Set.of("==", "!=", "<", "<=", ">", ">=", "matches", "contains", "memberOf");
  private static final Set<String> SLIPPED = Set.of("=", "=<", "=>", "<>");

  private final Tokens tokens;

  /** A constraint that can't be read any further. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(Tokens tokens, String kind, Span where, Object... values) {
      super(kind, null, false, false);
      tokens.slip(kind, where, values);
    }
  }

  ExpressionParser(Tokens tokens) {
    this.tokens = tokens;
  }

  Expression read() throws Unreadable {
    return either(null);
  }

  /**
   * @param subject what is compared where the left side is left out, as in {@code code == "a" || ==
   *     "b"}
   */
  private Expression either(@Nullable Expression subject) throws Unreadable {
    Expression left = both(subject);
    while (tokens.here().is("||") || tokens.here().is("or")) {
      Word operator = connective("||");
      left = new Binary(left, operator, both(compared(left, subject)));
    }
    return left;
  }

  private Expression both(@Nullable Expression subject) throws Unreadable {
    Expression left = comparison(subject);
    while (tokens.here().is("&&") || tokens.here().is("and")) {
      Word operator = connective("&&");
      left = new Binary(left, operator, comparison(compared(left, subject)));
    }
    return left;
  }

  private Word connective(String wanted) {
    Token token = tokens.take();
    if (token.isWord()) {
      tokens.slip("connective", token.at(), token.text(), wanted);
    }
    return new Word(wanted, token.at());
  }

  private static @Nullable Expression compared(Expression left, @Nullable Expression subject) {
    if (left instanceof Binary binary && binary.is("||", "&&")) {
      return compared(binary.right(), subject);
    }
    if (left instanceof Binary binary && COMPARING.contains(binary.operator().text())) {
      return binary.left();
    }
    return left instanceof Listed listed ? listed.subject() : subject;
  }

  private Expression comparison(@Nullable Expression subject) throws Unreadable {
    Expression left = subject != null && operator() != null ? subject : sum();
    Expression whole = left;
    boolean first = true;
    for (String operator = operator(); operator != null; operator = operator()) {
      if (!first) {
        throw new Unreadable(tokens, "compared.twice", tokens.here().at());
      }
      whole = compared(left, operator);
      first = false;
    }
    return whole;
  }

  private Expression compared(Expression left, String operator) throws Unreadable {
    boolean negated = tokens.took("not");
    Token token = tokens.take();
    if (operator.equals("in")) {
      return listed(left, negated);
    }
    if (SLIPPED.contains(operator)) {
      tokens.slip("operator", token.at(), operator, meant(operator));
    }
    String text = SLIPPED.contains(operator) ? meant(operator) : operator;
    return new Binary(left, new Word((negated ? "not " : "") + text, token.at()), sum());
  }

  private static String meant(String operator) {
    return switch (operator) {
      case "=" -> "==";
      case "=<" -> "<=";
      case "=>" -> ">=";
      default -> "!=";
    };
  }

  /** The comparing word that comes next; null when none does. */
  private @Nullable String operator() {
    Token token = tokens.here();
    Token word = token.is("not") ? tokens.ahead(1) : token;
    boolean mark = word.kind() == Token.Kind.MARK || word.isWord();
    boolean known =
        COMPARING.contains(word.text()) || SLIPPED.contains(word.text()) || word.is("in");
    return mark && known ? word.text() : null;
  }

  private Expression listed(Expression subject, boolean negated) throws Unreadable {
    if (!tokens.took("(")) {
      throw new Unreadable(tokens, "in.bracket", tokens.here().at());
    }
    List<Expression> items = arguments();
    return new Listed(subject, negated, items, subject.at().to(tokens.ahead(-1).at()));
  }

  private Expression sum() throws Unreadable {
    Expression left = product();
    while (tokens.here().is("+") || tokens.here().is("-")) {
      left = new Binary(left, tokens.take().word(), product());
    }
    return left;
  }

  private Expression product() throws Unreadable {
    Expression left = signed();
    while (tokens.here().is("*") || tokens.here().is("/") || tokens.here().is("%")) {
      left = new Binary(left, tokens.take().word(), signed());
    }
    return left;
  }

  private Expression signed() throws Unreadable {
    Token token = tokens.here();
    if (tokens.took("-")) {
      Expression inner = signed();
      return new Minus(inner, token.at().to(inner.at()));
    }
    if (tokens.took("!")) {
      Expression inner = signed();
      return new Not(inner, token.at().to(inner.at()));
    }
    return postfix(primary());
  }

  private Expression postfix(Expression first) throws Unreadable {
    Expression target = first;
    while (true) {
      if (tokens.here().is(".") || tokens.here().is("!.")) {
        tokens.take();
        if (!tokens.here().isWord()) {
          throw new Unreadable(tokens, "unexpected", tokens.here().at(), told(tokens.here()));
        }
        Word name = tokens.take().word();
        target = tokens.here().is("(") ? call(Optional.of(target), name) : new Member(target, name);
      } else if (tokens.here().is("(") && operator(tokens.ahead(1))) {
        tokens.take();
        Expression inner = either(target);
        close();
        target = new Enclosed(inner, target.at().to(tokens.ahead(-1).at()));
      } else {
        return target;
      }
    }
  }

  private static boolean operator(Token token) {
    return COMPARING.contains(token.text()) && token.kind() != Token.Kind.TEXT;
  }

  private Expression primary() throws Unreadable {
    Token token = tokens.here();
    switch (token.kind()) {
      case TEXT:
        return new Literal(Kind.TEXT, tokens.take().text(), token.at());
      case NUMBER:
        return number();
      case WORD:
        return word();
      default:
        if (token.is("(")) {
          tokens.take();
          Expression inner = either(null);
          close();
          return new Enclosed(inner, token.at().to(tokens.ahead(-1).at()));
        }
        throw new Unreadable(tokens, "unexpected", token.at(), told(token));
    }
  }

  private Expression number() throws Unreadable {
    Token token = tokens.take();
    if (!token.text().matches("\\d+(\\.\\d+)?([eE]\\d+)?[BILbilFfDd]?")) {
      throw new Unreadable(tokens, "number", token.at(), token.text());
    }
    return new Literal(Kind.NUMBER, token.text(), token.at());
  }

  private Expression word() throws Unreadable {
    Token token = tokens.take();
    if (token.is("true") || token.is("false")) {
      return new Literal(Kind.TRUTH, token.text(), token.at());
    }
    if (token.is("null")) {
      return new Literal(Kind.NOTHING, token.text(), token.at());
    }
    if (token.is("not") && tokens.here().is("(")) {
      throw new Unreadable(tokens, "not.bracket", token.at());
    }
    boolean call = tokens.here().is("(") && !operator(tokens.ahead(1));
    return call ? call(Optional.empty(), token.word()) : new Name(token.text(), token.at());
  }

  private Expression call(Optional<Expression> target, Word name) throws Unreadable {
    tokens.take();
    List<Expression> arguments = arguments();
    Span from = target.map(Expression::at).orElse(name.at());
    return new Call(target, name, arguments, from.to(tokens.ahead(-1).at()));
  }

  private List<Expression> arguments() throws Unreadable {
    List<Expression> arguments = new ArrayList<>();
    while (!tokens.here().is(")")) {
      arguments.add(either(null));
      if (!tokens.took(",") && !tokens.here().is(")")) {
        if (tokens.stop(0) || tokens.condition(0)) {
          break;
        }
        throw new Unreadable(tokens, "argument", tokens.here().at(), told(tokens.here()));
      }
    }
    close();
    return List.copyOf(arguments);
  }

  private void close() throws Unreadable {
    if (!tokens.took(")")) {
      throw new Unreadable(tokens, "bracket.inner", tokens.behindLast());
    }
  }

  static String told(Token token) {
    return token.kind() == Token.Kind.TEXT ? "\"" + token.text() + "\"" : token.text();
  }
}
