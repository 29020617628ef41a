package org.zhibai.intake;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ProblemKind;

/**
 * The cells of one row that can't be understood. They are kept until the row is read to its end,
 * for only then is it known what the row is and what its record is called.
 */
final class OddCells {
  private final BitSet odd = new BitSet();
  private final @Nullable ProblemKind[] kinds;
  private final @Nullable String[] shown;

  OddCells(int columns) {
    kinds = new @Nullable ProblemKind[columns];
    shown = new @Nullable String[columns];
  }

  void add(int index, ProblemKind kind, String text) {
    odd.set(index);
    kinds[index] = kind;
    shown[index] = text;
  }

  boolean isEmpty() {
    return odd.isEmpty();
  }

  boolean at(int index) {
    return odd.get(index);
  }

  /** What stands in a cell that can't be understood. */
  String shown(int index) {
    return String.valueOf(shown[index]);
  }

  void tell(Told told) {
    for (int i = odd.nextSetBit(0); i >= 0; i = odd.nextSetBit(i + 1)) {
      ProblemKind kind = kinds[i];
      if (kind != null) {
        told.cell(i, kind, shown(i));
      }
    }
  }

  void clear() {
    if (!odd.isEmpty()) {
      odd.clear();
    }
  }

  /** What is told of each. */
  interface Told {
    void cell(int index, ProblemKind kind, String shown);
  }
}
