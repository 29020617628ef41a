package org.zhibai.model;

/** What a finding obliges the reporting unit to do. */
public enum Severity {
  /** 强制性: must hold; otherwise the workbook goes back. */
  MANDATORY("强制性"),
  /** 核实性: holds, or the unit explains it in writing and the reviewer accepts. */
  EXPLAIN("核实性"),
  /** 提示性: information for the reviewer. */
  NOTE("提示性");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The field's Chinese word, as rule authors write it in {@code @severity(…)}. */
  public String word() {
    return word;
  }
}
