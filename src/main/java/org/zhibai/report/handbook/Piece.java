package org.zhibai.report.handbook;

/**
 * A stretch of text, perhaps leading somewhere.
 *
 * @param target where it leads; {@link Target#NOWHERE} for plain text
 */
record Piece(String text, Target target) {

  /**
   * A place in the handbook.
   *
   * @param part {@code rule}, {@code line} or {@code parameter}; empty for no place
   * @param name id of the rule, code of the line, key of the parameter
   */
  record Target(String part, String name) {
    static final Target NOWHERE = new Target("", "");
  }

  static Piece text(String text) {
    return new Piece(text, Target.NOWHERE);
  }

  static Piece rule(String id) {
    return new Piece(id, new Target("rule", id));
  }

  static Piece line(String code) {
    return new Piece(code, new Target("line", code));
  }

  static Piece parameter(String key) {
    return new Piece(key, new Target("parameter", key));
  }

  /** Whether it leads somewhere. */
  boolean leads() {
    return !target.part().isEmpty();
  }
}
