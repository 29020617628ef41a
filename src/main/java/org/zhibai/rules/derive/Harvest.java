package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /** Code of the reporting unit. */
  String reporter() {
    return reporter;
  }

  void fact(Object fact) {
    facts.add(fact);
  }

  void gap(Gap gap) {
    gaps.add(gap);
  }

  /** A gap of this unit and year. */
  void gap(Class<?> type, String id, String kind, String code, String reason) {
    gap(type, id, kind, code, Map.of(), reason);
  }

  /** The same with more that is known of the fact. */
  void gap(
      Class<?> type,
      String id,
      String kind,
      String code,
      Map<String, Object> known,
      String reason) {
    gaps.add(new Gap(type.getSimpleName(), id, kind, reporter, year, code, known, reason));
  }

  void add(Derived derived) {
    facts.addAll(derived.facts());
    gaps.addAll(derived.gaps());
  }

  Derived derived() {
    return new Derived(facts, gaps);
  }
}
