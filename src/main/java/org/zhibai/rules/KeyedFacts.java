package org.zhibai.rules;

import java.util.Arrays;
import java.util.List;

/**
 * Facts that are found by the hash of the words that they must have; chains of numbers instead of a
 * list for each hash. What the words are, the condition itself looks at.
 */
final class KeyedFacts implements Candidates {
  /** As few are as quickly gone through. */
  static final int FEW = 4;

  private static final int HALF = 16;

  private final Premise premise;
  private List<Object> facts;
  private int[] hashes = {};
  private int[] nexts = {};
  private int[] heads = {};

  KeyedFacts(Premise premise, List<Object> facts) {
    this.premise = premise;
    this.facts = facts;
  }

  @Override
  public int first(Object[] chosen) {
    if (heads.length == 0) {
      chain();
    }
    if (facts.isEmpty()) {
      return NO_MORE;
    }
    long wanted = premise.equalities().wanted(chosen);
    return wanted == Equalities.UNKNOWN
        ? facts.size()
        : same(heads[bucket((int) wanted)], (int) wanted);
  }

  /** Beyond the numbers of the facts they stand there once more, for going through all of them. */
  @Override
  public int next(int number) {
    if (number >= facts.size()) {
      return number + 1 < 2 * facts.size() ? number + 1 : NO_MORE;
    }
    return same(nexts[number], hashes[number]);
  }

  @Override
  public Object fact(int number, Object[] chosen) {
    return facts.get(number < facts.size() ? number : number - facts.size());
  }

  @Override
  public boolean joins(Object[] chosen) {
    return premise.joins(chosen);
  }

  private int same(int from, int hash) {
    int number = from;
    while (number != NO_MORE && hashes[number] != hash) {
      number = nexts[number];
    }
    return number;
  }

  private int bucket(int hash) {
    return (hash ^ (hash >>> HALF)) & (heads.length - 1);
  }

  /** The last fact first, so that a chain gives them in their order. */
  private void chain() {
    facts = premise.sifted(facts);
    hashes = new int[facts.size()];
    nexts = new int[facts.size()];
    heads = new int[2 * Integer.highestOneBit(Math.max(1, facts.size()))];
    Arrays.fill(heads, NO_MORE);
    for (int number = facts.size() - 1; number >= 0; number--) {
      int hash = premise.equalities().hash(facts.get(number));
      int bucket = bucket(hash);
      hashes[number] = hash;
      nexts[number] = heads[bucket];
      heads[bucket] = number;
    }
  }
}
