package org.zhibai.rules;

import java.util.List;
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

  /**
   * Whether two of some facts equal each other. Their hashes are kept: facts are slow to compare.
   */
  static boolean twins(List<Object> facts) {
    Seen seen = new Seen(facts.size());
    int[] hashes = new int[seen.table.length];
    for (Object fact : facts) {
      int hash = fact.hashCode();
      int at = seen.bucket(hash);
      Object there = seen.table[at];
      while (there != null) {
        if (hashes[at] == hash && there.equals(fact)) {
          return true;
        }
        at = seen.after(at);
        there = seen.table[at];
      }
      seen.table[at] = fact;
      hashes[at] = hash;
    }
    return false;
  }

  private int bucket(int hash) {
    return hash * GOLDEN >>> shift;
  }

  private int after(int bucket) {
    return (bucket + 1) & (table.length - 1);
  }
}
