package org.zhibai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Severity;

/** How many findings of each severity the units have. */
final class UnitCounts {

  /**
   * The counts of one unit.
   *
   * @param unit its code; empty for files whose unit isn't known
   */
  static final class Count {
    private final String unit;
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long notChecked;

    private Count(String unit) {
      this.unit = unit;
    }

    String unit() {
      return unit;
    }

    long of(Severity severity) {
      return findings.getOrDefault(severity, 0L);
    }

    long total() {
      return findings.values().stream().mapToLong(Long::longValue).sum();
    }

    long notChecked() {
      return notChecked;
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  /** Counts of all units that handed in or have findings, in the order of the report system. */
  UnitCounts(CheckResult result) {
    List<String> seen = new ArrayList<>();
    result.received().submissions().forEach(each -> seen.add(each.unit().code()));
    result.findings().stream().map(Finding::reporter).distinct().forEach(seen::add);
    result.units().stream()
        .map(unit -> unit.code())
        .filter(seen::contains)
        .forEach(code -> counts.put(code, new Count(code)));
    seen.forEach(code -> counts.computeIfAbsent(code, Count::new));
    for (Finding finding : result.findings()) {
      count(finding.reporter()).findings.merge(finding.rule().severity(), 1L, Long::sum);
    }
    for (NotChecked one : result.notChecked()) {
      Count count = counts.get(one.reporter());
      if (count != null && !one.reporter().isEmpty()) {
        count.notChecked++;
      }
    }
  }

  private Count count(String unit) {
    return counts.computeIfAbsent(unit, Count::new);
  }

  /** All counts. */
  List<Count> all() {
    return List.copyOf(counts.values());
  }

  /** The units with most findings, the graver ones first among equals. */
  List<Count> most(int limit) {
    return counts.values().stream()
        .filter(count -> count.total() > 0)
        .sorted(
            Comparator.comparingLong(Count::total)
                .thenComparingLong(count -> count.of(Severity.MANDATORY))
                .reversed())
        .limit(limit)
        .toList();
  }
}
