package org.zhibai.rules.source;

import java.util.ArrayList;
import java.util.List;
import org.zhibai.rules.source.Token.Kind;

/** Cuts a rule file into tokens; comments are left out. */
final class Scanner {
  private static final List<String> MARKS =
      List.of("==", "!=", "<=", ">=", "&&", "||", "!.", "->", "<>", "=<", "=>");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Slip> slips;
  private boolean newLine = true;
  private int at;

  private Scanner(String text, List<Slip> slips) {
    this.text = text;
    this.slips = slips;
  }

  /** The tokens of a text, the last of them its end. */
  static List<Token> scan(String text, List<Slip> slips) {
    Scanner scanner = new Scanner(text, slips);
    while (scanner.at < text.length()) {
      scanner.next();
    }
    scanner.add(Kind.END, "", text.length());
    return scanner.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n') {
      newLine = true;
      at++;
    } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
      at++;
    } else if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (c == '"' || c == '\'') {
      quoted(String.valueOf(c), 1);
    } else if ("“”„〝".indexOf(c) >= 0) {
      slips.add(Slip.of("wide.quote", here(1), c));
      quoted("”“\"", 1);
    } else if (Character.isDigit(c) && c < 128) {
      number();
    } else if (Character.isJavaIdentifierStart(c) && !fullWidth(c)) {
      word();
    } else {
      mark(c);
    }
  }

  private void comment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      slips.add(Slip.of("comment", here(2)));
    }
    at = end < 0 ? text.length() : end + 2;
  }

  /** A text in quotes ends on its line; if it doesn't, it is taken to end where the line does. */
  private void quoted(String quotes, int width) {
    int start = at;
    int i = at + width;
    while (i < text.length() && text.charAt(i) != '\n' && quotes.indexOf(text.charAt(i)) < 0) {
      i += text.charAt(i) == '\\' && i + 1 < text.length() ? 2 : 1;
    }
    boolean closed = i < text.length() && text.charAt(i) != '\n';
    int wide = closed ? -1 : text.substring(start, Math.min(i, text.length())).indexOf('”');
    if (wide > 0) {
      i = start + wide;
      closed = true;
    }
    i = closed ? i : probableEnd(start + width, Math.min(i, text.length()));
    if (!closed) {
      slips.add(Slip.of("quote", new Span(start, i)));
    } else if (text.charAt(i) == '”' || text.charAt(i) == '“') {
      slips.add(Slip.of("wide.quote", new Span(i, i + 1), text.charAt(i)));
    }
    tokens.add(
        new Token(
            Kind.TEXT,
            text.substring(start + width, i),
            new Span(start, closed ? i + 1 : i),
            newLine));
    newLine = false;
    at = closed ? i + 1 : i;
  }

  /** Where a text without its closing quote probably ends: before what can't belong to it. */
  private int probableEnd(int from, int lineEnd) {
    int end = from;
    while (end < lineEnd && ",()".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return from + text.substring(from, end).stripTrailing().length();
  }

  private void number() {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < 128
            || text.charAt(end) == '.'
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1)))) {
      end++;
    }
    add(Kind.NUMBER, text.substring(at, end), end);
  }

  private void word() {
    int end = at;
    while (end < text.length()
        && Character.isJavaIdentifierPart(text.charAt(end))
        && !Character.isIdentifierIgnorable(text.charAt(end))
        && !fullWidth(text.charAt(end))) {
      end++;
    }
    add(Kind.WORD, text.substring(at, end), end);
  }

  private void mark(char c) {
    String narrow = Narrow.of(c);
    if (c == '\uFEFF' || Character.isIdentifierIgnorable(c) || Character.isSpaceChar(c)) {
      boolean first = c == '\uFEFF' && at == 0;
      slips.add(
          Slip.of(first ? "mark.first" : "invisible", here(1), String.format("U+%04X", (int) c)));
      at++;
    } else if (!narrow.isEmpty()) {
      slips.add(Slip.of("wide", here(1), c, narrow));
      String two = narrow + (at + 1 < text.length() ? narrow(text.charAt(at + 1)) : "");
      boolean pair = MARKS.contains(two);
      if (pair && fullWidth(text.charAt(at + 1))) {
        slips.add(Slip.of("wide", new Span(at + 1, at + 2), text.charAt(at + 1), two.substring(1)));
      }
      add(kind(narrow), pair ? two : narrow, at + (pair ? 2 : 1));
    } else {
      String two = at + 1 < text.length() ? c + narrow(text.charAt(at + 1)) : "";
      boolean pair = MARKS.contains(two);
      if (pair && fullWidth(text.charAt(at + 1))) {
        slips.add(Slip.of("wide", new Span(at + 1, at + 2), text.charAt(at + 1), two.substring(1)));
      }
      add(Kind.MARK, pair ? two : String.valueOf(c), at + (pair ? 2 : 1));
    }
  }

  private static Kind kind(String narrow) {
    return Character.isDigit(narrow.charAt(0))
        ? Kind.NUMBER
        : Character.isLetter(narrow.charAt(0)) ? Kind.WORD : Kind.MARK;
  }

  private static boolean fullWidth(char c) {
    return !Narrow.of(c).isEmpty();
  }

  private static String narrow(char c) {
    return fullWidth(c) ? Narrow.of(c) : String.valueOf(c);
  }

  private Span here(int length) {
    return new Span(at, at + length);
  }

  private void add(Kind kind, String written, int end) {
    tokens.add(new Token(kind, written, new Span(at, end), newLine));
    newLine = false;
    at = end;
  }
}
