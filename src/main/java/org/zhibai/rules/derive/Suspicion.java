package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Finding.Suggestion;
import org.zhibai.model.Finding.Suspect;

/**
 * Says of each finding which cell is most likely wrong, what could have been meant, and which
 * finding explains it. The likeliest cell is the one that most findings read: one wrong figure
 * breaks every relation it stands in, its neighbours break only those they share with it.
 */
public final class Suspicion {
  private final Reasons reasons = new Reasons();
  private final Suggestions suggestions = new Suggestions(reasons);
  private final Map<CellAddress, Integer> weights = new HashMap<>();

  private Suspicion(List<Finding> findings) {
    for (Finding finding : findings) {
      cells(finding).keySet().forEach(address -> weights.merge(address, 1, Integer::sum));
    }
  }

  /** The same findings in the same order, with suspects, suggestions and causes. */
  public static List<Finding> mark(List<Finding> findings) {
    Suspicion suspicion = new Suspicion(findings);
    List<Finding> marked = findings.stream().map(suspicion::suspected).toList();
    Map<CellAddress, Finding> heads = heads(marked);
    return marked.stream().map(finding -> explained(finding, heads)).toList();
  }

  /** The cells of a finding, each once; whole sheets and files are no cells. */
  private static Map<CellAddress, Cell> cells(Finding finding) {
    Map<CellAddress, Cell> cells = new LinkedHashMap<>();
    for (Cell cell : finding.cells()) {
      if (!cell.address().ref().isEmpty()) {
        cells.putIfAbsent(cell.address(), cell);
      }
    }
    return cells;
  }

  private Finding suspected(Finding finding) {
    List<Suggestion> suggested = suggestions.of(finding);
    return finding.suspecting(suspects(finding), suggested, finding.cause());
  }

  private List<Suspect> suspects(Finding finding) {
    Map<CellAddress, Cell> cells = cells(finding);
    int most = cells.keySet().stream().mapToInt(this::weight).max().orElse(0);
    List<Cell> top =
        cells.values().stream().filter(cell -> weight(cell.address()) == most).toList();
    String why = why(top.size(), most);
    List<Suspect> suspects = new ArrayList<>();
    for (Cell cell : top) {
      suspects.add(new Suspect(cell.address(), cell.indicator(), most, why));
    }
    return suspects;
  }

  private int weight(CellAddress address) {
    return weights.getOrDefault(address, 0);
  }

  private String why(int tied, int weight) {
    if (tied == 1) {
      return reasons.get(weight == 1 ? "suspect.only" : "suspect.most", weight);
    }
    return reasons.get("suspect.tied", weight, tied - 1);
  }

  /** The finding that speaks for each cell which alone is the likeliest of several findings. */
  private static Map<CellAddress, Finding> heads(List<Finding> findings) {
    Comparator<Finding> gravest =
        Comparator.comparing((Finding finding) -> finding.rule().severity())
            .thenComparing(Suspicion::standsElsewhere)
            .thenComparing(Finding::key);
    Map<CellAddress, Finding> heads = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.suspects().size() == 1 && finding.suspects().get(0).weight() > 1) {
        heads.merge(
            finding.suspects().get(0).address(),
            finding,
            (one, other) -> gravest.compare(one, other) <= 0 ? one : other);
      }
    }
    return heads;
  }

  /** Whether a finding stands at another cell than its suspect. */
  private static boolean standsElsewhere(Finding finding) {
    return !finding.place().address().equals(finding.suspects().get(0).address());
  }

  private static Finding explained(Finding finding, Map<CellAddress, Finding> heads) {
    if (finding.suspects().size() != 1) {
      return finding;
    }
    Finding head = heads.get(finding.suspects().get(0).address());
    return head == null || head.key().equals(finding.key())
        ? finding
        : finding.suspecting(finding.suspects(), finding.suggestions(), head.key());
  }
}
