package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Finding;
import org.zhibai.model.ReportingUnit;

/** Puts findings into their order: severity, unit, form, line, rule, cell. */
final class FindingOrder {
  private FindingOrder() {}

  /** The findings in order, each with a key of its own. */
  static List<Finding> of(ReportSystem system, List<Finding> findings) {
    Map<String, Integer> units = new HashMap<>();
    for (ReportingUnit unit : system.units()) {
      units.putIfAbsent(unit.code(), units.size());
    }
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparing((Finding finding) -> finding.rule().severity())
            .thenComparing(finding -> units.getOrDefault(finding.reporter(), units.size()))
            .thenComparing(Finding::reporter)
            .thenComparing(finding -> finding.place().indicator())
            .thenComparing(finding -> finding.rule().id())
            .thenComparingInt(Finding::year)
            .thenComparing(finding -> finding.place().address())
            .thenComparing(Finding::key)
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.cells().toString()));
    return unique(sorted);
  }

  private static List<Finding> unique(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> unique = new ArrayList<>();
    for (Finding finding : findings) {
      int count = seen.merge(finding.key(), 1, Integer::sum);
      unique.add(count == 1 ? finding : finding.keyed(finding.key() + "#" + count));
    }
    return List.copyOf(unique);
  }
}
