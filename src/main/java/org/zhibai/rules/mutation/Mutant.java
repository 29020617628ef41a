package org.zhibai.rules.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Entry;
import org.zhibai.model.Submission;

/**
 * A submission with one wrong entry.
 *
 * @param index of the entry among those of the submission
 */
record Mutant(Submission original, int index, Mistake mistake, Entry wrong) {
  private static final BigDecimal LARGE = new BigDecimal("0.05");

  /** What stood in the cell. */
  Entry right() {
    return original.entries().get(index);
  }

  /**
   * The submission with the mistake.
   *
   * @param recalculation what the workbook works out anew; null when nothing
   */
  Submission submission(@Nullable Recalculation recalculation) {
    List<Entry> entries = new ArrayList<>(original.entries());
    entries.set(index, wrong);
    List<Entry> all = recalculation == null ? entries : recalculation.after(entries, index);
    return new Submission(
        original.unit(),
        original.year(),
        original.version(),
        original.file(),
        original.cover(),
        List.copyOf(all),
        original.ledgers(),
        original.problems(),
        original.sheets(),
        original.missing());
  }

  /** Whether the figure changed by 5 % or more, or is gone. */
  boolean large() {
    BigDecimal was = Typed.value(right());
    BigDecimal is = Typed.value(wrong);
    return was == null
        || is == null
        || is.subtract(was).abs().compareTo(was.abs().multiply(LARGE)) >= 0;
  }
}
