package org.zhibai.rules.mutation;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhibai.model.Entry;

/**
 * A cell with a number in it, and the numbers around that could be copied into it by mistake.
 *
 * @param index of the entry among those of its submission
 * @param lastYear last year's value of the same cell, or of the same line
 * @param above value of the line above in the same column
 */
record Site(
    int index,
    Entry entry,
    Typed typed,
    Optional<BigDecimal> lastYear,
    Optional<BigDecimal> above) {

  /** A number that is always the same for a mistake in this cell, and seldom that of others. */
  int number(Mistake mistake) {
    String name = entry.reporter() + entry.code() + entry.column() + mistake.name();
    int hash = name.hashCode();
    return (hash ^ (hash >>> 15)) & 0xFFFF;
  }
}
