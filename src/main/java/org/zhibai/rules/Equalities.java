package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.BetaIndex;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;
import org.zhibai.rules.Terms.Term;

/** Words of a fact that must equal words of facts before it. */
final class Equalities {
  private final List<Equality> equalities = new ArrayList<>();

  /** A word of this fact's that equals one of an earlier fact. */
  private record Equality(
      Class<?> type, Function1<Object, Object> here, Term there, Function1<Object, ?> read) {

    @Nullable Object wanted(Object[] chosen) {
      Object word = read.apply(there.value(chosen));
      return type.isInstance(word) ? word : null;
    }
  }

  private record Key(Object[] words, int hash) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && hash == key.hash && Arrays.equals(words, key.words);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /**
   * Adds an equality.
   *
   * @param there what the other word is read of
   */
  void add(BetaIndex<Object, Object, Object> index, Term there) {
    equalities.add(
        new Equality(
            index.getIndexedClass(),
            Terms.bare(Function1.class, index.getLeftOperandExtractor()),
            there,
            Terms.bare(Function1.class, index.getRightOperandExtractor())));
  }

  /** Whether there are any. */
  boolean any() {
    return !equalities.isEmpty();
  }

  /** The words of a fact. */
  @Nullable Object key(Object fact) {
    if (equalities.size() == 1) {
      return equalities.get(0).here().apply(fact);
    }
    Object[] key = new Object[equalities.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = equalities.get(i).here().apply(fact);
    }
    return new Key(key, Arrays.hashCode(key));
  }

  /** What they must equal; null when they can't be compared as they are. */
  @Nullable Object wanted(Object[] chosen) {
    if (equalities.size() == 1) {
      return equalities.get(0).wanted(chosen);
    }
    Object[] key = new Object[equalities.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = equalities.get(i).wanted(chosen);
      if (key[i] == null) {
        return null;
      }
    }
    return new Key(key, Arrays.hashCode(key));
  }
}
