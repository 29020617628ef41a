package org.zhibai.rules;

/**
 * The text of a rule with its comments blanked and the insides of its strings replaced, so that a
 * parenthesis or keyword found in it is one. Offsets are those of the source.
 */
final class DrlMask {
  private final String source;
  private final StringBuilder mask;

  DrlMask(String source) {
    this.source = source;
    this.mask = new StringBuilder(source);
    int at = 0;
    while (at < source.length()) {
      at = past(at);
    }
  }

  String text() {
    return mask.toString();
  }

  private int past(int at) {
    char c = source.charAt(at);
    if (c == '"' || c == '\'') {
      return pastString(at, c);
    }
    if (source.startsWith("//", at)) {
      return blank(at, end(source.indexOf('\n', at), 0));
    }
    if (source.startsWith("/*", at)) {
      return blank(at, end(source.indexOf("*/", at + 2), 2));
    }
    return at + 1;
  }

  private int end(int found, int length) {
    return found < 0 ? source.length() : found + length;
  }

  private int pastString(int start, char quote) {
    int at = start + 1;
    while (at < source.length() && source.charAt(at) != quote && source.charAt(at) != '\n') {
      int width = source.charAt(at) == '\\' && at + 1 < source.length() ? 2 : 1;
      for (int i = 0; i < width; i++) {
        mask.setCharAt(at + i, '·');
      }
      at += width;
    }
    return at + 1;
  }

  private int blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (mask.charAt(i) != '\n') {
        mask.setCharAt(i, ' ');
      }
    }
    return to;
  }
}
