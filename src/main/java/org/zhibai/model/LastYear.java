package org.zhibai.model;

import java.math.BigDecimal;

/**
 * What stands in a line's own cell of this period, beside the figure of last year: as last year's
 * submission had it, or, where there is none, as this year's column 上年同期 repeats it.
 *
 * @param now a figure, or a blank
 */
public record LastYear(Entry now, Figure last) {

  /** Why there is no figure now, in its Chinese word, {@code 不适用}; empty when there is one. */
  public String why() {
    return now instanceof Blank blank ? blank.why() : "";
  }

  /** Last year's value. */
  public BigDecimal value() {
    return last.value();
  }
}
