package org.zhibai.desktop.editor.text;

import java.util.OptionalInt;
import org.zhibai.desktop.editor.text.DrlToken.Kind;

/** Brackets that belong together; those in texts and comments are none. */
public final class Brackets {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private final DrlTokens tokens;

  /** The brackets of a text. */
  public Brackets(DrlTokens tokens) {
    this.tokens = tokens;
  }

  /** The other bracket of the one at an offset; empty when none stands there, or it is alone. */
  public OptionalInt partnerOf(int offset) {
    int index = tokens.index(offset);
    if (!tokens.is(index, Kind.MARK) || tokens.all().get(index).start() != offset) {
      return OptionalInt.empty();
    }
    char c = tokens.text().charAt(offset);
    int opening = OPENING.indexOf(c);
    int closing = CLOSING.indexOf(c);
    if (opening < 0 && closing < 0) {
      return OptionalInt.empty();
    }
    return opening >= 0
        ? seek(index, 1, c, CLOSING.charAt(opening))
        : seek(index, -1, c, OPENING.charAt(closing));
  }

  private OptionalInt seek(int from, int step, char own, char other) {
    int depth = 0;
    for (int i = from; i >= 0 && i < tokens.all().size(); i += step) {
      DrlToken token = tokens.all().get(i);
      char c = token.kind() == Kind.MARK ? tokens.text().charAt(token.start()) : ' ';
      depth += c == own ? 1 : c == other ? -1 : 0;
      if (depth == 0) {
        return OptionalInt.of(token.start());
      }
    }
    return OptionalInt.empty();
  }
}
