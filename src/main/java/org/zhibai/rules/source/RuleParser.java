package org.zhibai.rules.source;

import java.util.ArrayList;
import java.util.List;
import org.zhibai.rules.source.ExpressionParser.Unreadable;

/** Reads a rule, from the word {@code rule} to {@code end}. */
final class RuleParser {
  private final Source source;
  private final Tokens tokens;
  private final List<Tag> tags = new ArrayList<>();
  private final List<Word> attributes = new ArrayList<>();
  private final List<ReportCall> reports = new ArrayList<>();
  private final List<Word> others = new ArrayList<>();

  RuleParser(Source source, Tokens tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  RuleText read() {
    Token rule = tokens.take();
    Word name = name(rule);
    header();
    Span when = tokens.here().at();
    if (!tokens.took("when")) {
      tokens.slip("when", when);
    }
    List<Condition> conditions = new PatternParser(tokens).read();
    Span then = tokens.here().at();
    if (tokens.took("then")) {
      consequence();
    } else {
      tokens.slip("then", tokens.behindLast());
    }
    if (!tokens.took("end")) {
      tokens.slip("end", tokens.behindLast());
    }
    return new RuleText(
        name,
        List.copyOf(tags),
        List.copyOf(attributes),
        conditions,
        when,
        then,
        List.copyOf(reports),
        List.copyOf(others));
  }

  private Word name(Token rule) {
    Token token = tokens.here();
    if (token.kind() == Token.Kind.TEXT) {
      return tokens.take().word();
    }
    tokens.slip("rule.name", token.newLine() ? rule.at() : token.at());
    if (token.isWord() && !token.newLine() && !token.is("when")) {
      return tokens.take().word();
    }
    return new Word("", rule.at());
  }

  private void header() {
    while (!tokens.here().is("when") && !tokens.stop(0) && !tokens.condition(0)) {
      if (tokens.took("@")) {
        tag();
      } else {
        attributes.add(tokens.take().word());
        while (!tokens.here().is("@")
            && !tokens.here().newLine()
            && !tokens.here().is("when")
            && !tokens.stop(0)) {
          tokens.take();
        }
      }
    }
  }

  private void tag() {
    Word name = tokens.here().isWord() ? tokens.take().word() : new Word("", tokens.here().at());
    if (!tokens.took("(")) {
      tokens.slip("tag.bracket", name.at(), name.text());
      if (!tokens.here().newLine() && !tokens.here().is("@") && !tokens.here().is("when")) {
        tags.add(new Tag(name, tokens.take().word()));
      }
      return;
    }
    Token first = tokens.here();
    while (!tokens.here().is(")")
        && !tokens.here().newLine()
        && !tokens.stop(0)
        && !tokens.here().is("@")) {
      tokens.take();
    }
    Span inside = first.is(")") ? first.at() : first.at().to(tokens.ahead(-1).at());
    String value = first.is(")") ? "" : source.at(inside).replace("\"", "").strip();
    tags.add(new Tag(name, new Word(value, inside)));
    if (!tokens.took(")")) {
      tokens.slip("tag.close", tokens.behindLast(), name.text());
    }
  }

  private void consequence() {
    while (!tokens.ended() && !tokens.here().is("end") && !tokens.here().is("rule")) {
      boolean call =
          tokens.here().is("findings")
              && tokens.ahead(1).is(".")
              && tokens.ahead(2).is("report")
              && tokens.ahead(3).is("(");
      if (call) {
        report();
      } else if (!tokens.took(";")) {
        other();
      }
    }
  }

  private void report() {
    Token first = tokens.here();
    tokens.goTo(tokens.position() + 3);
    int open = tokens.take().at().end();
    List<Expression> arguments = new ArrayList<>();
    try {
      while (!tokens.here().is(")")) {
        arguments.add(new ExpressionParser(tokens).read());
        if (!tokens.took(",") && !tokens.here().is(")")) {
          String kind = closing() ? "report.close" : "argument";
          Span where = closing() ? tokens.behindLast() : tokens.here().at();
          throw new Unreadable(tokens, kind, where, ExpressionParser.told(tokens.here()));
        }
      }
      tokens.take();
      if (!tokens.took(";")) {
        tokens.slip("report.semicolon", tokens.behindLast());
      }
    } catch (Unreadable e) {
      while (!closing() && !tokens.here().newLine()) {
        tokens.take();
      }
      tokens.took(";");
    }
    Span at = first.at().to(tokens.ahead(-1).at());
    reports.add(new ReportCall(List.copyOf(arguments), at, open));
  }

  private boolean closing() {
    return tokens.ended()
        || tokens.here().is(";")
        || tokens.here().is("end")
        || tokens.here().is("rule");
  }

  private void other() {
    Token first = tokens.here();
    while (!closing() && (tokens.here() == first || !tokens.here().newLine())) {
      tokens.take();
    }
    Span at = first.at().to(tokens.ahead(-1).at());
    others.add(new Word(source.at(at), at));
    tokens.took(";");
  }
}
