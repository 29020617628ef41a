package org.zhibai.desktop.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhibai.desktop.editor.text.DrlToken.Kind;

/** Cuts a rule file into tokens, whatever state it is in. A text in quotes ends with its line. */
final class DrlScanner {
  private static final Set<String> KEYWORDS =
      Set.of(
          "package",
          "import",
          "global",
          "rule",
          "when",
          "then",
          "end",
          "not",
          "exists",
          "in",
          "contains",
          "matches",
          "memberOf",
          "null",
          "true",
          "false",
          "and",
          "or");
  private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||");

  private final String text;
  private final KnownWords known;
  private final List<DrlToken> tokens = new ArrayList<>();
  private int at;

  private DrlScanner(String text, KnownWords known) {
    this.text = text;
    this.known = known;
  }

  static List<DrlToken> scan(String text, KnownWords known) {
    DrlScanner scanner = new DrlScanner(text, known);
    while (scanner.at < text.length()) {
      scanner.next();
    }
    return List.copyOf(scanner.tokens);
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (text.startsWith("//", at)) {
      add(Kind.COMMENT, lineEnd(at));
    } else if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      add(Kind.COMMENT, end < 0 ? text.length() : end + 2);
    } else if (c == '"' || c == '\'') {
      quoted(c);
    } else if (c >= '0' && c <= '9') {
      number();
    } else if (c == '@' && at + 1 < text.length() && letter(text.charAt(at + 1))) {
      add(Kind.TAG, wordEnd(at + 1));
    } else if (letter(c)) {
      word();
    } else {
      boolean pair = at + 1 < text.length() && PAIRS.contains(text.substring(at, at + 2));
      add(Kind.MARK, at + (pair ? 2 : 1));
    }
  }

  private void quoted(char quote) {
    int end = at + 1;
    int line = lineEnd(at);
    while (end < line && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, line);
    String content = text.substring(at + 1, end);
    boolean closed = end < line;
    add(known.code(content) ? Kind.CODE : Kind.TEXT, closed ? end + 1 : end);
  }

  private void number() {
    int end = at;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end))
            || text.charAt(end) == '.'
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1)))) {
      end++;
    }
    add(Kind.NUMBER, end);
  }

  private void word() {
    int end = wordEnd(at);
    String word = text.substring(at, end);
    if (word.startsWith("$")) {
      add(Kind.VARIABLE, end);
    } else if (KEYWORDS.contains(word)) {
      add(Kind.KEYWORD, end);
    } else if (known.fact(word)) {
      add(Kind.FACT, end);
    } else {
      add(known.field(word) ? Kind.FIELD : Kind.WORD, end);
    }
  }

  private static boolean letter(char c) {
    return Character.isJavaIdentifierStart(c);
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private void add(Kind kind, int end) {
    tokens.add(new DrlToken(kind, at, end));
    at = end;
  }
}
