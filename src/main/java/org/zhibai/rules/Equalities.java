package org.zhibai.rules;

import java.util.Arrays;
import java.util.Objects;
import org.drools.model.BetaIndex;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.Terms.Term;

/** Words of a fact that must equal words of facts before it. */
final class Equalities {
  /** No hash of anything. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private static final int SPREAD = 31;

  private Equality[] equalities = {};

  /** A word of this fact's that equals one of an earlier fact. */
  private record Equality(
      Class<?> type, Function1<Object, Object> here, Term there, Function1<Object, ?> read) {

    @Nullable Object wanted(Object[] chosen) {
      Object word = read.apply(there.value(chosen));
      return type.isInstance(word) ? word : null;
    }
  }

  /**
   * Adds an equality.
   *
   * @param there what the other word is read of
   */
  void add(BetaIndex<Object, Object, Object> index, Term there) {
    equalities = Arrays.copyOf(equalities, equalities.length + 1);
    equalities[equalities.length - 1] =
        new Equality(
            index.getIndexedClass(),
            Terms.bare(Function1.class, index.getLeftOperandExtractor()),
            there,
            Terms.bare(Function1.class, index.getRightOperandExtractor()));
  }

  /** Whether there are any. */
  boolean any() {
    return equalities.length > 0;
  }

  /** Hash of a fact's words. */
  int hash(Object fact) {
    int hash = 0;
    for (Equality equality : equalities) {
      hash = SPREAD * hash + Objects.hashCode(equality.here().apply(fact));
    }
    return hash;
  }

  /** Hash of what they must equal; {@link #UNKNOWN} when that can't be compared as it is. */
  long wanted(Object[] chosen) {
    int hash = 0;
    for (Equality equality : equalities) {
      Object word = equality.wanted(chosen);
      if (word == null) {
        return UNKNOWN;
      }
      hash = SPREAD * hash + word.hashCode();
    }
    return hash;
  }
}
