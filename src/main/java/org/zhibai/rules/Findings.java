package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.MoreRows;

/**
 * What rules report to, and the only thing their {@code then} may call: {@code
 * findings.report($fault, $other)}, or for a row of a ledger {@code findings.report($row, "登记日期")}.
 * The first fact, or the first column, is where the finding stands.
 *
 * <p>One for each session; not for several threads.
 */
public final class Findings {
  private final Map<String, Tally> tallies = new HashMap<>();

  /** The tally of a rule. */
  public Tally rule(String id) {
    return tallies.computeIfAbsent(id, Tally::new);
  }

  /** Everything reported, in no particular order. */
  List<Report> reports() {
    return tallies.values().stream().flatMap(tally -> tally.reports.stream()).toList();
  }

  /** Places where a rule was looked at. */
  long examined(String id) {
    Tally tally = tallies.get(id);
    return tally == null ? 0 : tally.examined;
  }

  /**
   * Facts a rule found fault with.
   *
   * @param columns the ledger's columns that are meant; empty for facts other than rows
   */
  record Report(String rule, List<Object> facts, List<String> columns) {

    /** How many places are told of; those that are only counted are told of together. */
    long places() {
      MoreRows more = Unlisted.of(this);
      return more == null ? 1 : more.places();
    }
  }

  /** What one rule found, and where it looked. */
  public static final class Tally {
    private final String id;
    private final List<Report> reports = new ArrayList<>();
    private long examined;

    private Tally(String id) {
      this.id = id;
    }

    /** Reports facts; the finding stands at the first. Words among them name a row's columns. */
    public void report(Object... facts) {
      List<Object> things = new ArrayList<>(facts.length);
      List<String> columns = List.of();
      for (Object fact : facts) {
        if (fact instanceof String column) {
          columns = new ArrayList<>(columns);
          columns.add(column);
        } else {
          things.add(fact);
        }
      }
      reports.add(new Report(id, List.copyOf(things), List.copyOf(columns)));
    }

    /** Reports columns of a ledger's row; the finding stands at the first. */
    public void report(LedgerRow row, String... columns) {
      reports.add(new Report(id, List.of(row), Arrays.asList(columns)));
    }

    /** Counts places where the rule applied. */
    public void examined(Long places) {
      examined += places;
    }
  }
}
