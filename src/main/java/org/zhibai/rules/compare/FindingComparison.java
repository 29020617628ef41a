package org.zhibai.rules.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.model.Finding;
import org.zhibai.model.FindingChange;
import org.zhibai.model.FindingChange.Detail;
import org.zhibai.model.ReportingUnit;

/** Holds two lists of findings over the same submissions against each other. */
public final class FindingComparison {
  private FindingComparison() {}

  /**
   * What is new, lost or said differently, by rule, unit and key.
   *
   * @param units in the order in which they are told
   */
  public static List<FindingChange> of(
      List<Finding> before, List<Finding> after, List<ReportingUnit> units) {
    Map<String, Finding> old = new LinkedHashMap<>();
    before.forEach(finding -> old.put(finding.key(), finding));
    List<FindingChange> changes = new ArrayList<>();
    for (Finding finding : after) {
      Finding was = old.remove(finding.key());
      if (was == null) {
        changes.add(FindingChange.created(finding));
      } else {
        List<Detail> details = Details.of(was, finding);
        if (!details.isEmpty()) {
          changes.add(new FindingChange(was, finding, details));
        }
      }
    }
    old.values().forEach(finding -> changes.add(FindingChange.lost(finding)));
    changes.sort(order(units));
    return List.copyOf(changes);
  }

  private static Comparator<FindingChange> order(List<ReportingUnit> listed) {
    Map<String, Integer> units = new HashMap<>();
    for (ReportingUnit unit : listed) {
      units.putIfAbsent(unit.code(), units.size());
    }
    return Comparator.comparing((FindingChange change) -> change.finding().rule().id())
        .thenComparing(change -> units.getOrDefault(change.finding().reporter(), units.size()))
        .thenComparing(change -> change.finding().reporter())
        .thenComparing(change -> change.finding().key());
  }
}
