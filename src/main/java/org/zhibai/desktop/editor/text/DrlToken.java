package org.zhibai.desktop.editor.text;

/**
 * A stretch of a rule file that is coloured alike.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record DrlToken(Kind kind, int start, int end) {

  /** What a stretch is. */
  public enum Kind {
    KEYWORD,
    /** A tag of a rule, with its {@code @}. */
    TAG,
    /** The name of a type of facts. */
    FACT,
    /** A field that some fact has. */
    FIELD,
    VARIABLE,
    /** The code of a line, in quotes. */
    CODE,
    /** Any other text in quotes. */
    TEXT,
    NUMBER,
    COMMENT,
    MARK,
    WORD
  }

  /** How long it is. */
  public int length() {
    return end - start;
  }

  /** Whether a caret before the character at an offset, or just behind the token, touches it. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** Whether it is text in quotes. */
  public boolean quoted() {
    return kind == Kind.TEXT || kind == Kind.CODE;
  }
}
