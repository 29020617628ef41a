package org.zhibai.samples;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit writes into a cell.
 *
 * @param number the figure with its printed decimals; null when words are written
 * @param words the words; empty when a figure is written
 */
record Reported(@Nullable BigDecimal number, String words) {
  /** The line does not apply to the unit, or can't be worked out. */
  static final Reported NOT_APPLICABLE = new Reported(null, "—");

  static Reported of(BigDecimal number) {
    return new Reported(number, "");
  }

  static Reported words(String words) {
    return new Reported(null, words);
  }

  /** The figure, or 0 where there is none. */
  BigDecimal orZero() {
    return number == null ? BigDecimal.ZERO : number;
  }
}
