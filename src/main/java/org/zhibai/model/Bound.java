package org.zhibai.model;

/** How exactly a figure was printed. */
public enum Bound {
  EXACT("确数"),
  /** {@code 160余}, {@code 60%以上}: the value or more. */
  AT_LEAST("至少"),
  /** {@code 超4000}: more than the value. */
  MORE_THAN("超过"),
  /** {@code 近百}: less than the value, at least nine tenths of it (assumed). */
  NEARLY("近"),
  /** {@code 不超过}: the value or less. */
  AT_MOST("至多"),
  /** {@code 约30%}, {@code 30%左右}. */
  ABOUT("约"),
  /** {@code 9—22}: from the value to the upper value. */
  RANGE("区间");

  private final String word;

  Bound(String word) {
    this.word = word;
  }

  /** The Chinese word. */
  public String word() {
    return word;
  }
}
