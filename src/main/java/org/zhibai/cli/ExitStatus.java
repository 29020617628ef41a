package org.zhibai.cli;

/** What the process tells its caller. */
final class ExitStatus {
  /** Nothing mandatory was found. */
  static final int CLEAN = 0;

  /** There are mandatory findings. */
  static final int MANDATORY = 1;

  /** More findings differ than allowed. */
  static final int OVER_LIMIT = 1;

  /** The command was used wrongly, or the rule pack has a mistake. */
  static final int USAGE = 2;

  /** Some input could not be read; the rest was checked and written. */
  static final int UNREAD = 3;

  private ExitStatus() {}
}
