package org.zhibai.rules;

import org.jspecify.annotations.Nullable;

/** Facts that were met before; one open table, with nothing made for each of them. */
final class Seen {
  private static final int ROOM = 4;
  private static final int GOLDEN = 0x9E3779B9;

  private final @Nullable Object[] table;
  private final int shift;

  /**
   * @param most how many facts there can be
   */
  Seen(int most) {
    this.table = new @Nullable Object[ROOM * Integer.highestOneBit(Math.max(1, most))];
    this.shift = Integer.numberOfLeadingZeros(table.length) + 1;
  }

  /** Whether a fact itself was met before; now it is. */
  boolean itself(Object fact) {
    int at = bucket(System.identityHashCode(fact));
    Object there = table[at];
    while (there != null && there != fact) {
      at = after(at);
      there = table[at];
    }
    table[at] = fact;
    return there != null;
  }

  /** Whether a fact that equals this one was met before; now it is. */
  boolean equal(Object fact) {
    int at = bucket(fact.hashCode());
    Object there = table[at];
    while (there != null && !there.equals(fact)) {
      at = after(at);
      there = table[at];
    }
    table[at] = fact;
    return there != null;
  }

  private int bucket(int hash) {
    return hash * GOLDEN >>> shift;
  }

  private int after(int bucket) {
    return (bucket + 1) & (table.length - 1);
  }
}
