package org.zhibai.rules.source;

import java.util.List;

/** The tokens of a rule file, read from the front. */
final class Tokens {
  private final List<Token> tokens;
  final List<Slip> slips;
  private int at;

  Tokens(List<Token> tokens, List<Slip> slips) {
    this.tokens = tokens;
    this.slips = slips;
  }

  Token here() {
    return tokens.get(at);
  }

  Token ahead(int steps) {
    return tokens.get(Math.min(Math.max(at + steps, 0), tokens.size() - 1));
  }

  Token take() {
    Token token = here();
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  /** Takes a token if it is the one that is asked for. */
  boolean took(String written) {
    boolean is = here().is(written);
    if (is) {
      take();
    }
    return is;
  }

  boolean ended() {
    return here().kind() == Token.Kind.END;
  }

  int position() {
    return at;
  }

  void goTo(int position) {
    at = position;
  }

  /** The stretch behind the token before this one. */
  Span behindLast() {
    return ahead(-1).at().behind();
  }

  void slip(String kind, Span where, Object... values) {
    slips.add(Slip.of(kind, where, values));
  }

  /**
   * Whether a condition begins a number of steps ahead: {@code $a : Figure(} or {@code Figure(}.
   */
  boolean condition(int steps) {
    Token token = ahead(steps);
    if (token.isVariable()) {
      return ahead(steps + 1).is(":")
          && (ahead(steps + 2).isType()
              || ahead(steps + 2).is("not")
              || ahead(steps + 2).is("exists"))
          && ahead(steps + 3).is("(");
    }
    boolean quantified = token.is("not") || token.is("exists");
    return token.newLine()
        && (quantified && (ahead(steps + 1).isType() || ahead(steps + 1).isVariable())
            || token.isType() && ahead(steps + 1).is("("));
  }

  /** Whether nothing of a condition can follow. */
  boolean stop(int steps) {
    Token token = ahead(steps);
    return token.kind() == Token.Kind.END
        || token.is("then")
        || token.is("rule")
        || token.is("end") && token.newLine();
  }
}
