package org.zhibai.desktop.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhibai.desktop.work.FindingFilter.Decided;
import org.zhibai.desktop.work.FindingLine.Heading;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.ListedFindings;

/**
 * The findings as a list on screen: filtered, sorted, grouped. They are indexed once; filtering
 * twenty thousand takes a moment that nobody notices. For one thread.
 */
public final class FindingsList {
  private final Names names;
  private final Function<Finding, Optional<Decision>> decisions;
  private final List<FindingRow> all;
  private final Map<String, FindingRow> byKey = new HashMap<>();
  private final FindingCounts total;
  private final Set<String> closed = new HashSet<>();
  private FindingFilter filter = FindingFilter.ALL;
  private FindingColumn column = FindingColumn.NUMBER;
  private boolean descending;
  private Grouping grouping = Grouping.NONE;
  private List<FindingRow> sorted;
  private List<FindingRow> shown;
  private FindingCounts counts;
  private List<FindingLine> lines = List.of();
  private Map<String, Integer> lineOf = Map.of();

  /**
   * @param findings in the order of the result
   * @param decisions what was decided on a finding
   */
  public FindingsList(
      List<Finding> findings, Names names, Function<Finding, Optional<Decision>> decisions) {
    this(names, rows(findings, names), decisions);
  }

  private FindingsList(
      Names names, List<FindingRow> rows, Function<Finding, Optional<Decision>> decisions) {
    this.names = names;
    this.decisions = decisions;
    this.all = rows;
    this.all.forEach(row -> byKey.putIfAbsent(row.finding().key(), row));
    this.total = FindingCounts.of(all);
    this.sorted = all;
    this.shown = all;
    this.counts = total;
    arrange();
  }

  /** The rows of findings in the order of the result; to be made beside the screen. */
  static List<FindingRow> rows(List<Finding> findings, Names names) {
    List<FindingRow> rows = new ArrayList<>();
    String headline = "";
    for (ListedFindings.Item item : new ListedFindings(findings, Integer.MAX_VALUE).items()) {
      headline = item.explained() ? headline : item.finding().key();
      rows.add(FindingRow.of(rows.size(), item, headline, names));
    }
    return List.copyOf(rows);
  }

  /**
   * The same view (filter, order, groups) of other findings, as after another check.
   *
   * @param called what things are called now
   */
  FindingsList withRows(List<FindingRow> rows, Names called) {
    FindingsList other = new FindingsList(called, rows, decisions);
    other.column = column;
    other.descending = descending;
    other.grouping = grouping;
    other.closed.addAll(closed);
    other.sort();
    other.filter(filter);
    return other;
  }

  /** Shows what a filter lets through. */
  public void filter(FindingFilter other) {
    filter = other;
    String[] words = filter.words();
    boolean every = filter.isAll();
    shown =
        every
            ? sorted
            : sorted.stream().filter(row -> filter.lets(row, words) && decided(row)).toList();
    counts = every ? total : FindingCounts.of(shown);
    arrange();
  }

  private boolean decided(FindingRow row) {
    if (filter.decision() == Decided.ANY) {
      return true;
    }
    String decision = decisions.apply(row.finding()).map(Decision::name).orElse("OPEN");
    return decision.equals(filter.decision().name());
  }

  /** The filter. */
  public FindingFilter filter() {
    return filter;
  }

  /** Sorts by a column. */
  public void sort(FindingColumn by, boolean downwards) {
    column = by;
    descending = downwards;
    sort();
    filter(filter);
  }

  private void sort() {
    if (column == FindingColumn.NUMBER && !descending) {
      sorted = all;
      return;
    }
    Comparator<FindingRow> order =
        column == FindingColumn.UNIT
            ? Comparator.comparingInt(row -> names.place(row.finding().reporter()))
            : column.order();
    Comparator<FindingRow> wanted = descending ? order.reversed() : order;
    sorted = all.stream().sorted(wanted.thenComparingInt(FindingRow::index)).toList();
  }

  /** The column it is sorted by. */
  public FindingColumn column() {
    return column;
  }

  /** Whether the largest come first. */
  public boolean descending() {
    return descending;
  }

  /** Puts findings together. */
  public void group(Grouping by) {
    grouping = by;
    closed.clear();
    arrange();
  }

  /** By what findings stand together. */
  public Grouping grouping() {
    return grouping;
  }

  /** Opens or closes a group. */
  public void toggle(Heading group) {
    if (!closed.remove(group.key())) {
      closed.add(group.key());
    }
    arrange();
  }

  private void arrange() {
    if (grouping == Grouping.NONE) {
      lines = List.copyOf(shown);
    } else {
      List<FindingLine> grouped = new ArrayList<>();
      groups().forEach((key, rows) -> add(key, rows, grouped));
      lines = List.copyOf(grouped);
    }
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof FindingRow row) {
        places.put(row.finding().key(), i);
      }
    }
    lineOf = places;
  }

  private void add(String key, List<FindingRow> rows, List<FindingLine> grouped) {
    boolean open = !closed.contains(key);
    grouped.add(new Heading(key, heading(key, rows.get(0)), FindingCounts.of(rows), open));
    if (open) {
      grouped.addAll(rows);
    }
  }

  private Map<String, List<FindingRow>> groups() {
    Map<String, List<FindingRow>> groups = new LinkedHashMap<>();
    for (FindingRow row : shown) {
      groups.computeIfAbsent(group(row), fresh -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private String group(FindingRow row) {
    return switch (grouping) {
      case NONE -> "";
      case UNIT -> row.finding().reporter();
      case RULE -> row.finding().rule().id();
      case CAUSE -> row.headline();
    };
  }

  private String heading(String key, FindingRow first) {
    return switch (grouping) {
      case NONE -> "";
      case UNIT -> first.unit();
      case RULE -> first.finding().rule().name();
      case CAUSE -> {
        FindingRow cause = byKey.getOrDefault(key, first);
        yield cause.number() + " " + cause.unit() + " " + cause.finding().message();
      }
    };
  }

  /** The lines to show, from the top. */
  public List<FindingLine> lines() {
    return lines;
  }

  /** All findings, shown or not, in the order of the result. */
  public List<FindingRow> all() {
    return all;
  }

  /** The findings that the filter lets through, in their order, also those of closed groups. */
  public List<FindingRow> shown() {
    return shown;
  }

  /** The longest number that a column shows; empty for a column of words. */
  public String longest(FindingColumn of) {
    return all.stream()
        .filter(row -> of.digits(row) > 0)
        .max(Comparator.comparingInt(of::digits))
        .map(row -> of.text(row, names))
        .orElse("");
  }

  /** How many findings there are. */
  public FindingCounts total() {
    return total;
  }

  /** How many the filter lets through. */
  public FindingCounts counts() {
    return counts;
  }

  /** The counts in a sentence for the heading of the view. */
  public String heading() {
    return names.say(
        filter.isAll() ? "findings.all" : "findings.some",
        total.total(),
        counts.total(),
        counts.mandatory(),
        counts.explain(),
        counts.note());
  }

  /** The row of a finding, shown or not. */
  public Optional<FindingRow> row(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The line in which a finding stands; -1 when it isn't shown. */
  public int line(String key) {
    return lineOf.getOrDefault(key, -1);
  }

  /**
   * The next finding below a line or, downwards false, above it; empty at the end.
   *
   * @param line -1 before the first
   */
  public Optional<FindingRow> beside(int line, boolean downwards) {
    int step = downwards ? 1 : -1;
    for (int i = line + step; i >= 0 && i < lines.size(); i += step) {
      if (lines.get(i) instanceof FindingRow row) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The findings whose relation reads a cell, in the order of the result. */
  public List<FindingRow> at(Collection<CellAddress> cells) {
    return all.stream()
        .filter(
            row -> row.finding().cells().stream().anyMatch(cell -> cells.contains(cell.address())))
        .toList();
  }
}
