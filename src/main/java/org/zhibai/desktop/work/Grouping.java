package org.zhibai.desktop.work;

/** By what findings stand together. */
public enum Grouping {
  /** One list. */
  NONE,
  /** By reporting unit. */
  UNIT,
  /** By rule. */
  RULE,
  /** By the finding that explains the others. */
  CAUSE;

  /** Its name on screen. */
  public String heading(Names names) {
    return names.say("grouping." + name());
  }
}
