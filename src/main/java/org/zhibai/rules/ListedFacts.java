package org.zhibai.rules;

import java.util.List;

/**
 * Facts that are tried one after the other. Those of the first condition are gone through once and
 * no list is made of them; of any other, those that can never meet it are left out when they are
 * first asked for.
 */
final class ListedFacts implements Candidates {
  private final Premise premise;
  private final boolean once;
  private List<Object> facts;
  private boolean sifted;

  ListedFacts(Premise premise, List<Object> facts) {
    this.premise = premise;
    this.facts = facts;
    this.once = premise.first();
  }

  @Override
  public int first(Object[] chosen) {
    if (!once && !sifted) {
      facts = premise.sifted(facts);
      sifted = true;
    }
    return facts.isEmpty() ? NO_MORE : 0;
  }

  @Override
  public int next(int number) {
    return number + 1 < facts.size() ? number + 1 : NO_MORE;
  }

  @Override
  public Object fact(int number, Object[] chosen) {
    return facts.get(number);
  }

  @Override
  public boolean joins(Object[] chosen) {
    return once ? premise.suits(chosen[0]) : premise.joins(chosen);
  }
}
