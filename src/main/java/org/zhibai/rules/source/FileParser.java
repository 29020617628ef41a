package org.zhibai.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.source.RuleFile.Global;

/** Reads a DRL file from its first token to its last. */
final class FileParser {
  private static final Set<String> FOREIGN =
      Set.of("function", "declare", "query", "dialect", "unit", "expander", "attributes");
  private static final Set<String> HEADS =
      Set.of(
          "package", "import", "global", "rule", "function", "declare", "query", "dialect", "unit");

  private final Source source;
  private final Tokens tokens;
  private final List<Word> imports = new ArrayList<>();
  private final List<Global> globals = new ArrayList<>();
  private final List<Word> foreign = new ArrayList<>();
  private final List<RuleText> rules = new ArrayList<>();
  private @Nullable Word packageName;

  FileParser(Source source, Tokens tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  RuleFile read() {
    while (!tokens.ended()) {
      Token token = tokens.here();
      if (token.is("rule")) {
        rules.add(new RuleParser(source, tokens).read());
      } else if (token.is("package")) {
        tokens.take();
        packageName = dotted();
      } else if (token.is("import")) {
        imported();
      } else if (token.is("global")) {
        tokens.take();
        globals.add(new Global(dotted(), dotted()));
      } else if (!tokens.took(";")) {
        unknown(token);
      }
    }
    if (rules.isEmpty()) {
      tokens.slip("rule", new Span(source.text().length(), source.text().length() + 1));
    }
    return new RuleFile(
        source,
        Optional.ofNullable(packageName),
        List.copyOf(imports),
        List.copyOf(globals),
        List.copyOf(foreign),
        List.copyOf(rules),
        tokens.slips);
  }

  private void imported() {
    tokens.take();
    Token what = tokens.here();
    boolean odd =
        (what.is("function") || what.is("static") || what.is("accumulate") || what.is("acc"))
            && tokens.ahead(1).isWord();
    if (odd) {
      foreign.add(new Word("import " + tokens.take().text(), what.at()));
      dotted();
    } else {
      imports.add(dotted());
    }
  }

  private void unknown(Token token) {
    if (FOREIGN.contains(token.text()) && token.isWord()) {
      foreign.add(token.word());
    } else {
      tokens.slip("outside", token.at(), ExpressionParser.told(token));
    }
    tokens.take();
    while (!tokens.ended() && !(tokens.here().newLine() && HEADS.contains(tokens.here().text()))) {
      tokens.take();
    }
  }

  /** A name with dots on one line; empty where none stands. */
  private Word dotted() {
    Token first = tokens.here();
    if (!first.isWord() || first.newLine()) {
      tokens.slip("name", tokens.behindLast());
      return new Word("", tokens.ahead(-1).at());
    }
    tokens.take();
    StringBuilder name = new StringBuilder(first.text());
    Span at = first.at();
    while (tokens.here().is(".") && !tokens.here().newLine()) {
      tokens.take();
      at = at.to(tokens.here().at());
      name.append('.').append(tokens.take().text());
    }
    return new Word(name.toString(), at);
  }
}
