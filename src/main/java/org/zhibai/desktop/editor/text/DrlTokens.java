package org.zhibai.desktop.editor.text;

import java.util.List;
import java.util.Optional;
import org.zhibai.desktop.editor.text.DrlToken.Kind;

/** The tokens of a rule file as it stands in an editor. */
public final class DrlTokens {
  private final String text;
  private final List<DrlToken> all;

  private DrlTokens(String text, List<DrlToken> all) {
    this.text = text;
    this.all = all;
  }

  /** Cuts a text; it always can. */
  public static DrlTokens of(String text, KnownWords known) {
    return new DrlTokens(text, DrlScanner.scan(text, known));
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** All tokens in order. */
  public List<DrlToken> all() {
    return all;
  }

  /** What a token says; of a text in quotes, what is between them. */
  public String word(DrlToken token) {
    String written = text.substring(token.start(), token.end());
    if (!token.quoted()) {
      return written;
    }
    char quote = written.charAt(0);
    boolean closed = written.length() > 1 && written.charAt(written.length() - 1) == quote;
    return written.substring(1, written.length() - (closed ? 1 : 0));
  }

  /** The token that holds the character at an offset. */
  public Optional<DrlToken> at(int offset) {
    int index = index(offset);
    return index < all.size() && all.get(index).start() <= offset
        ? Optional.of(all.get(index))
        : Optional.empty();
  }

  /** Index of the first token that ends behind an offset; the number of tokens if none does. */
  int index(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the token at an index is there and says something. */
  boolean is(int index, String written) {
    if (index < 0 || index >= all.size() || all.get(index).quoted()) {
      return false;
    }
    DrlToken token = all.get(index);
    return token.length() == written.length() && text.startsWith(written, token.start());
  }

  /** Whether the token at an index is there and of a kind. */
  boolean is(int index, Kind kind) {
    return index >= 0 && index < all.size() && all.get(index).kind() == kind;
  }
}
