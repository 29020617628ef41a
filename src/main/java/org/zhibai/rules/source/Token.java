package org.zhibai.rules.source;

/**
 * A word, a text in quotes, a number or a mark of a rule file.
 *
 * @param text of a text in quotes, what is between them
 * @param newLine whether it is the first of its line
 */
record Token(Kind kind, String text, Span at, boolean newLine) {

  /** What a token is. */
  enum Kind {
    WORD,
    TEXT,
    NUMBER,
    MARK,
    END
  }

  boolean is(String written) {
    return text.equals(written) && (kind == Kind.WORD || kind == Kind.MARK);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isVariable() {
    return isWord() && text.startsWith("$");
  }

  /** Whether it may name a type of facts. */
  boolean isType() {
    return isWord() && Character.isUpperCase(text.charAt(0));
  }

  Word word() {
    return new Word(text, at);
  }
}
