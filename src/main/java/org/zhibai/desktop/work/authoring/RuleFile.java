package org.zhibai.desktop.work.authoring;

/** The two files of a rule. */
public enum RuleFile {
  /** What must hold. */
  RULE(".drl"),
  /** What it means, with cases. */
  PAGE(".md");

  private final String ending;

  RuleFile(String ending) {
    this.ending = ending;
  }

  /** Its path inside the pack. */
  public String of(String id) {
    return id + ending;
  }

  /** The other one of the two. */
  public RuleFile other() {
    return this == RULE ? PAGE : RULE;
  }
}
