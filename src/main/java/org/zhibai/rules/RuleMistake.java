package org.zhibai.rules;

/** A mistake in a rule or its page that its author can mend. */
final class RuleMistake extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String what;

  /**
   * @param file path inside the pack
   * @param line one-based; 0 when the whole file is meant
   * @param what one sentence
   */
  RuleMistake(String file, int line, String what) {
    super(file + ":" + line + " " + what);
    this.file = file;
    this.line = line;
    this.what = what;
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  String what() {
    return what;
  }
}
