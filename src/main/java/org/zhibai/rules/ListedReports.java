package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.CellAddress;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.MoreRows;
import org.zhibai.model.RowGroup;

/**
 * What rules reported. What one rule says of the rows of one unit's ledger of a year is kept one by
 * one up to a limit, in the order of the rows; beyond it only how many there are and where, so that
 * memory doesn't grow with the number of wrong rows.
 */
final class ListedReports {
  private final int most;
  private final List<Findings.Report> others = new ArrayList<>();
  private final Map<Subject, Group> groups = new LinkedHashMap<>();

  private record Subject(String rule, String reporter, String ledger, int year) {}

  private record Placed(Findings.Report report, MoreRows at) {
    private static final Comparator<Placed> BY_ROW =
        Comparator.comparing((Placed placed) -> placed.at.sheet())
            .thenComparingInt(placed -> placed.at.first())
            .thenComparing(placed -> placed.report.columns().toString())
            .thenComparing(placed -> placed.report.facts().toString());

    Subject subject() {
      return new Subject(report.rule(), at.reporter(), at.ledger(), at.year());
    }
  }

  /** What one rule says of one unit's ledger. */
  private static final class Group {
    private final List<Findings.Report> listed;
    private @Nullable MoreRows more;

    Group(List<Findings.Report> listed, @Nullable MoreRows more) {
      this.listed = new ArrayList<>(listed);
      this.more = more;
    }

    void count(MoreRows one) {
      more = more == null ? one : more.and(one);
    }
  }

  /**
   * @param most reports of one rule on one unit's ledger that are kept one by one
   */
  ListedReports(int most) {
    this.most = most;
  }

  /** The same reports, to which others are added. */
  ListedReports copy() {
    ListedReports copy = new ListedReports(most);
    copy.others.addAll(others);
    groups.forEach(
        (subject, group) -> copy.groups.put(subject, new Group(group.listed, group.more)));
    return copy;
  }

  /** Adds what was reported at a time; rows come in order from one time to the next. */
  void add(Collection<Findings.Report> reports) {
    List<Placed> placed = new ArrayList<>();
    for (Findings.Report report : reports) {
      MoreRows at = at(report);
      if (at == null) {
        others.add(report);
      } else {
        placed.add(new Placed(report, at));
      }
    }
    placed.sort(Placed.BY_ROW);
    for (Placed one : placed) {
      Group group = groups.computeIfAbsent(one.subject(), fresh -> new Group(List.of(), null));
      if (group.listed.size() < most) {
        group.listed.add(one.report);
      } else {
        group.count(one.at);
      }
    }
  }

  private static @Nullable MoreRows at(Findings.Report report) {
    Object first = report.facts().get(0);
    if (first instanceof LedgerRow row) {
      return MoreRows.at(row);
    }
    return first instanceof RowGroup group && !group.rows().isEmpty() ? at(group) : null;
  }

  /** Where a group of rows stands: at the first of its unit's own. */
  private static MoreRows at(RowGroup group) {
    CellAddress cell =
        group.rows().stream()
            .filter(row -> row.reporter().equals(group.reporter()))
            .findFirst()
            .map(KeyCheck.Row::cell)
            .orElse(group.rows().get(0).cell());
    CellAddress sheet = CellAddress.ofSheet(cell.file(), cell.sheet());
    return new MoreRows(
        group.ledger(), group.reporter(), group.year(), sheet, 1, cell.row(), cell.row());
  }

  /** Everything that is kept, and one report for each rest, in no particular order. */
  List<Findings.Report> reports() {
    List<Findings.Report> all = new ArrayList<>(others);
    groups.forEach(
        (subject, group) -> {
          all.addAll(group.listed);
          if (group.more != null) {
            all.add(new Findings.Report(subject.rule, List.of(group.more), List.of()));
          }
        });
    return List.copyOf(all);
  }

  /** Takes back what a rule reported. */
  void withdraw(String rule) {
    others.removeIf(report -> report.rule().equals(rule));
    groups.keySet().removeIf(subject -> subject.rule.equals(rule));
  }
}
