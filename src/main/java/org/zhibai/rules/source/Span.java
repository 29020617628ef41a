package org.zhibai.rules.source;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Span(int start, int end) {

  /** From the beginning of this one to the end of another. */
  public Span to(Span other) {
    return new Span(start, Math.max(end, other.end));
  }

  /** The place behind it, one character long. */
  public Span behind() {
    return new Span(end, end + 1);
  }
}
