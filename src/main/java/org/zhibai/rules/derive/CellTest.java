package org.zhibai.rules.derive;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Threshold;

/** Holds a ledger's cell against what is asked of its column. */
interface CellTest {

  /** The kinds of fault it can find. */
  Set<String> kinds();

  /** Other columns of a row that are looked at for a kind of fault. */
  default Set<String> beside(String kind) {
    return Set.of();
  }

  /** What is wrong with a value; null when nothing is. */
  @Nullable Fault fault(Object value, LedgerRow row);

  /**
   * A fault.
   *
   * @param words what is wrong, in words that follow the cell's place
   * @param beside other columns of the row that are meant as well
   */
  record Fault(String kind, String words, List<String> beside, @Nullable Threshold limit) {
    static Fault of(String kind, String words) {
      return new Fault(kind, words, List.of(), null);
    }
  }
}
