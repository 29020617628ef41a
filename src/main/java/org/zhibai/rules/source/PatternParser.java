package org.zhibai.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibai.rules.source.ExpressionParser.Unreadable;

/** Reads the conditions of a rule. */
final class PatternParser {
  private static final List<String> FOREIGN =
      List.of(
          "eval", "from", "accumulate", "acc", "collect", "forall", "or", "over", "do", "groupby");

  private final Tokens tokens;

  PatternParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The conditions up to {@code then}. */
  List<Condition> read() {
    List<Condition> conditions = new ArrayList<>();
    while (!tokens.stop(0)) {
      int before = tokens.position();
      condition().ifPresent(conditions::add);
      if (tokens.position() == before) {
        skip("unexpected", ExpressionParser.told(tokens.here()));
      }
    }
    return List.copyOf(conditions);
  }

  private Optional<Condition> condition() {
    Token first = tokens.here();
    if (first.is("and") || first.is(",") || first.is(";")) {
      tokens.slip("between", tokens.take().at(), first.text());
      return Optional.empty();
    }
    if (FOREIGN.contains(first.text()) && first.isWord()) {
      skip("condition.foreign", first.text());
      return Optional.empty();
    }
    if (first.is(")")) {
      tokens.slip("bracket.extra", tokens.take().at());
      return Optional.empty();
    }
    Optional<Word> variable = variable();
    Token quantifier = tokens.here();
    if (quantifier.is("not") || quantifier.is("exists")) {
      tokens.take();
      List<FactPattern> patterns =
          tokens.here().is("(") ? several() : pattern(variable()).stream().toList();
      Span at = first.at().to(tokens.ahead(-1).at());
      return patterns.isEmpty()
          ? Optional.empty()
          : Optional.of(new Condition(quantifier.text(), patterns, at));
    }
    return pattern(variable)
        .map(pattern -> new Condition("", List.of(pattern), first.at().to(pattern.brackets())));
  }

  private Optional<Word> variable() {
    Token token = tokens.here();
    if (token.isWord() && tokens.ahead(1).is(":")) {
      tokens.take();
      tokens.take();
      if (!token.isVariable()) {
        tokens.slip("variable.dollar", token.at(), token.text());
      }
      String name = token.isVariable() ? token.text() : "$" + token.text();
      return Optional.of(new Word(name, token.at()));
    }
    return Optional.empty();
  }

  /** {@code ( A() and B() )} behind a quantifier. */
  private List<FactPattern> several() {
    List<FactPattern> patterns = new ArrayList<>();
    tokens.take();
    while (!tokens.stop(0) && !tokens.here().is(")")) {
      int before = tokens.position();
      pattern(variable()).ifPresent(patterns::add);
      tokens.took("and");
      if (tokens.position() == before) {
        skip("unexpected", ExpressionParser.told(tokens.here()));
        return patterns;
      }
    }
    if (!tokens.took(")")) {
      tokens.slip("bracket.pattern", tokens.behindLast());
    }
    return patterns;
  }

  private Optional<FactPattern> pattern(Optional<Word> variable) {
    Token type = tokens.here();
    if (!type.isWord() || FOREIGN.contains(type.text())) {
      skip(type.isWord() ? "condition.foreign" : "unexpected", ExpressionParser.told(type));
      return Optional.empty();
    }
    Word name = dotted();
    if (!tokens.here().is("(")) {
      tokens.slip("bracket.missing", name.at().behind(), name.text());
      skipTo();
      return Optional.empty();
    }
    Token open = tokens.take();
    List<Constraint> constraints = constraints();
    return Optional.of(
        new FactPattern(variable, name, constraints, open.at().to(tokens.ahead(-1).at())));
  }

  private Word dotted() {
    Token first = tokens.take();
    StringBuilder name = new StringBuilder(first.text());
    Span at = first.at();
    while (tokens.here().is(".") && tokens.ahead(1).isWord()) {
      tokens.take();
      at = at.to(tokens.here().at());
      name.append('.').append(tokens.take().text());
    }
    return new Word(name.toString(), at);
  }

  private List<Constraint> constraints() {
    List<Constraint> constraints = new ArrayList<>();
    int cut = tokens.here().at().start();
    while (!tokens.took(")")) {
      if (tokens.stop(0) || tokens.condition(0)) {
        tokens.slip("bracket.pattern", tokens.behindLast());
        break;
      }
      if (tokens.here().is(",")) {
        tokens.slip("constraint.empty", tokens.here().at());
      } else {
        constraints.add(constraint(cut));
      }
      cut = tokens.here().at().start();
      boolean more = tokens.took(",");
      if (more && tokens.here().is(")")) {
        tokens.slip("constraint.empty", tokens.ahead(-1).at());
      }
    }
    return List.copyOf(constraints);
  }

  private Constraint constraint(int cut) {
    Token first = tokens.here();
    Optional<Word> variable = variable();
    Optional<Expression> says = Optional.empty();
    try {
      says = Optional.of(new ExpressionParser(tokens).read());
      if (!tokens.here().is(",")
          && !tokens.here().is(")")
          && !tokens.stop(0)
          && !tokens.condition(0)) {
        says = Optional.empty();
        throw new Unreadable(
            tokens, behind(), tokens.here().at(), ExpressionParser.told(tokens.here()));
      }
    } catch (Unreadable e) {
      skipConstraint();
    }
    Span last = tokens.ahead(-1).at();
    Span at = last.end() > first.at().start() ? first.at().to(last) : first.at();
    return new Constraint(variable, says, at, Math.max(cut, 0));
  }

  private String behind() {
    Token token = tokens.here();
    boolean another = token.isWord() || token.kind() == Token.Kind.TEXT;
    Token before = tokens.ahead(-1);
    if (before.kind() == Token.Kind.NUMBER && before.at().end() == token.at().start()) {
      return "number.unit";
    }
    return token.is(";") ? "semicolon" : another && token.newLine() ? "comma" : "behind";
  }

  /** To the comma or bracket that ends a constraint. */
  private void skipConstraint() {
    int depth = 0;
    while (!tokens.stop(0) && !tokens.condition(0)) {
      Token token = tokens.here();
      if (depth == 0 && (token.is(",") || token.is(")"))) {
        return;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      tokens.take();
    }
  }

  private void skip(String kind, String told) {
    tokens.slip(kind, tokens.here().at(), told);
    tokens.take();
    skipTo();
  }

  /** To the next condition. */
  private void skipTo() {
    while (!tokens.stop(0) && !tokens.condition(0)) {
      tokens.take();
    }
  }
}
