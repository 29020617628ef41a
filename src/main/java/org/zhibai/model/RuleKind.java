package org.zhibai.model;

/** Between which figures a rule's relation holds (审核关系的类别). */
public enum RuleKind {
  FORMAT("格式"),
  WITHIN_SHEET("表内"),
  CROSS_SHEET("表间"),
  CROSS_PERIOD("跨年"),
  CROSS_UNIT("跨区"),
  CROSS_DEPARTMENT("跨部门"),
  LEDGER("台账"),
  TARGET("目标"),
  RANKING("排名");

  private final String word;

  RuleKind(String word) {
    this.word = word;
  }

  /** The Chinese word, as rule authors write it in {@code @kind(…)}. */
  public String word() {
    return word;
  }

  /** Whether the rule looks across reporting units, and so runs in stage two. */
  public boolean acrossUnits() {
    return this == CROSS_UNIT || this == CROSS_DEPARTMENT || this == RANKING;
  }
}
