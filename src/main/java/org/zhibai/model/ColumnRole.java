package org.zhibai.model;

import java.util.Arrays;

/** What a column of a form holds. */
public enum ColumnRole {
  /** The reporting period's own figure. */
  CURRENT("本期"),
  /** The figure of the same period last year. */
  PRIOR("上年"),
  /** Year-on-year growth in per cent; an {@link Growth}, never a {@link Figure}. */
  GROWTH("同比"),
  /** A part of the period's figure by kind, such as the kind of organisation in form 04. */
  PART("分列"),
  /** Stock at the beginning of the period. */
  OPENING("期初"),
  /** Added in the period. */
  ADDED("新增"),
  /** Withdrawn in the period. */
  WITHDRAWN("减少"),
  /** Stock at the end of the period; the period's own figure of a stock. */
  CLOSING("期末"),
  /** Remarks; no figure. */
  REMARK("备注");

  private final String word;

  ColumnRole(String word) {
    this.word = word;
  }

  /** The Chinese word used in {@code forms/columns.csv}. */
  public String word() {
    return word;
  }

  /** Whether the column holds the figure that stands for the period: 本年 or 期末. */
  public boolean ofThePeriod() {
    return this == CURRENT || this == CLOSING;
  }

  /** The role with the given Chinese word. */
  public static ColumnRole of(String word) {
    return Arrays.stream(values())
        .filter(role -> role.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("没有这种栏目：" + word));
  }
}
