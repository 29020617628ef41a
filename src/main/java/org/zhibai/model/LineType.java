package org.zhibai.model;

import java.math.BigDecimal;
import java.util.Arrays;

/** What kind of quantity a line of a form holds. */
public enum LineType {
  FLOW("流量", true),
  STOCK("存量", true),
  /** Parts of a stock that may overlap each other. */
  OVERLAP("重叠存量", true),
  CUMULATIVE("累计", true),
  COUNT("计数", false),
  LABEL("标签", false),
  THRESHOLD("门槛", false),
  DERIVED("计算", false),
  REFERENCE("引用", false),
  RATE("比率", false),
  AVERAGE("平均", false),
  MAXIMUM("最大值", false),
  RANGE("区间", false),
  SCORE("得分", false),
  RANK("名次", false),
  GRADE("等次", false),
  YES_NO("是否", false),
  TEXT("文字", false);

  private final String word;
  private final boolean additive;

  LineType(String word, boolean additive) {
    this.word = word;
    this.additive = additive;
  }

  /** The Chinese word used in {@code forms/lines.csv} and in rules. */
  public String word() {
    return word;
  }

  /** Whether the city's figure is the sum of the units' figures. */
  public boolean additive() {
    return additive;
  }

  /** Whether a cell of this line holds words instead of a number. */
  public boolean inWords() {
    return this == GRADE || this == YES_NO || this == TEXT;
  }

  /** The type with the given Chinese word. */
  public static LineType of(String word) {
    return Arrays.stream(values())
        .filter(type -> type.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("没有这种指标类型：" + word));
  }

  /** Whether a value is a whole number, as a line that counts things wants it. */
  static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
