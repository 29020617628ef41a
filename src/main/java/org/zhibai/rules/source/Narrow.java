package org.zhibai.rules.source;

/** The half-width mark that an author meant by a full-width one. */
final class Narrow {
  private static final String WIDE = "（），；：＝＞＜！＋－＊／｜＆．｛｝［］＠＄、。≥≤≠×÷";
  private static final String[] NARROW = {
    "(", ")", ",", ";", ":", "=", ">", "<", "!", "+", "-", "*", "/", "|", "&", ".", "{", "}", "[",
    "]", "@", "$", ",", ".", ">=", "<=", "!=", "*", "/"
  };

  private Narrow() {}

  /** The half-width mark, letter or digit; empty when the character is none of the full-width. */
  static String of(char c) {
    int at = WIDE.indexOf(c);
    if (at >= 0) {
      return NARROW[at];
    }
    boolean letterOrDigit = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    return letterOrDigit ? String.valueOf((char) (c - 'Ａ' + 'A')) : "";
  }
}
