package org.zhibai.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The findings as they are listed: in the order of the result, but those that another finding
 * explains follow it.
 */
public final class ListedFindings {

  /**
   * A finding in its line of the list.
   *
   * @param number {@code 12}, or {@code 12-1} under its headline
   * @param explained whether it stands under the finding that explains it
   * @param explains how many findings stand under it
   */
  public record Item(Finding finding, String number, boolean explained, int explains) {}

  private record Spot(String reporter, Severity severity) {}

  private static final int LONGEST_CHAIN = 16;

  private final List<Item> items = new ArrayList<>();
  private final Map<Spot, Integer> first = new HashMap<>();
  private final int total;
  private final int most;

  /**
   * @param most how many findings are listed at most
   */
  public ListedFindings(List<Finding> findings, int most) {
    this.total = findings.size();
    this.most = most;
    Map<String, Finding> byKey =
        findings.stream()
            .collect(Collectors.toMap(Finding::key, finding -> finding, (one, other) -> one));
    Map<Finding, List<Finding>> explained = new IdentityHashMap<>();
    List<Finding> headlines = new ArrayList<>();
    for (Finding finding : findings) {
      Finding headline = headline(finding, byKey);
      if (headline == finding) {
        headlines.add(finding);
      } else {
        explained.computeIfAbsent(headline, key -> new ArrayList<>()).add(finding);
      }
    }
    for (int i = 0; i < headlines.size(); i++) {
      Finding headline = headlines.get(i);
      list(headline, explained.getOrDefault(headline, List.of()), i + 1);
    }
  }

  private void list(Finding headline, List<Finding> explained, int number) {
    add(new Item(headline, String.valueOf(number), false, explained.size()));
    for (int i = 0; i < explained.size(); i++) {
      add(new Item(explained.get(i), number + "-" + (i + 1), true, 0));
    }
  }

  private void add(Item item) {
    if (items.size() < most) {
      Finding finding = item.finding();
      first.putIfAbsent(new Spot(finding.reporter(), finding.rule().severity()), items.size());
      items.add(item);
    }
  }

  /** The last of the chain of causes; the finding itself where the chain has no end. */
  private static Finding headline(Finding finding, Map<String, Finding> byKey) {
    Finding headline = finding;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      Finding cause = byKey.get(headline.cause());
      if (cause == null || cause == headline) {
        return headline;
      }
      headline = cause;
    }
    return finding;
  }

  /** The findings that are listed. */
  public List<Item> items() {
    return items;
  }

  /** How many findings there are in all, listed or not. */
  public int total() {
    return total;
  }

  /** Index of the first listed finding of a unit and severity. */
  public OptionalInt first(String reporter, Severity severity) {
    Integer index = first.get(new Spot(reporter, severity));
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }
}
