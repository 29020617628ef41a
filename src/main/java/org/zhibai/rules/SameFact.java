package org.zhibai.rules;

/** The fact that stands in a place before, where no other equals it. */
record SameFact(Premise premise) implements Candidates {

  @Override
  public int first(Object[] chosen) {
    return 0;
  }

  @Override
  public int next(int number) {
    return NO_MORE;
  }

  @Override
  public Object fact(int number, Object[] chosen) {
    return chosen[premise.same()];
  }

  @Override
  public boolean joins(Object[] chosen) {
    return premise.metBySame(chosen);
  }
}
