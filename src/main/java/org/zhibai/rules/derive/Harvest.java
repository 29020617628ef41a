package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.List;

/** Facts and gaps as they come up. For one thread. */
final class Harvest {
  private final String reporter;
  private final int year;
  private final List<Object> facts = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  Harvest(String reporter, int year) {
    this.reporter = reporter;
    this.year = year;
  }

  void fact(Object fact) {
    facts.add(fact);
  }

  void gap(Gap gap) {
    gaps.add(gap);
  }

  /** A gap of this unit and year. */
  void gap(Class<?> type, String id, String kind, String code, String reason) {
    gaps.add(new Gap(type.getSimpleName(), id, kind, reporter, year, code, reason));
  }

  void add(Derived derived) {
    facts.addAll(derived.facts());
    gaps.addAll(derived.gaps());
  }

  Derived derived() {
    return new Derived(facts, gaps);
  }
}
