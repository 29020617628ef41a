package org.zhibai.model;

/**
 * A mistake in a rule, its page or a table of the pack, as an editor or a terminal shows it to the
 * rule's author.
 *
 * @param level whether the rule can't be used as it is
 * @param kind the kind of mistake, {@code field.unknown}; the same in every language
 * @param file path inside the pack
 * @param line one-based; 0 when the whole file is meant
 * @param column one-based; 0 when the whole line or file is meant
 * @param length how many characters are meant
 * @param text the line itself
 * @param what what is wrong
 * @param instead what to write instead
 */
public record Remark(
    Level level,
    String kind,
    String file,
    int line,
    int column,
    int length,
    String text,
    String what,
    String instead) {

  /** How much a mistake matters. */
  public enum Level {
    /** The rule can't do what it should. */
    ERROR,
    /** The rule works; its author should look at this all the same. */
    WARNING
  }

  /** The same of a file that is called otherwise. */
  public Remark in(String called) {
    return new Remark(level, kind, called, line, column, length, text, what, instead);
  }

  /** Whether it is an error. */
  public boolean error() {
    return level == Level.ERROR;
  }
}
