package org.zhibai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Blank;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Entry;
import org.zhibai.model.Received;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.Runs;
import org.zhibai.model.Submission;

/**
 * Takes single figures out of a workbook: for every rule, what was checked before is either checked
 * still or listed as not checked, once, and no rule is listed that never looked there.
 */
class BlankedCellsTest {
  /** Rules on what stands in a cell: where nothing stands they have nothing to look at. */
  private static final Set<String> ON_THE_CELL_ALONE =
      Set.of(
          "general/approximate-figures",
          "general/counts-whole",
          "general/figures-not-negative",
          "general/growth-needs-prior",
          "general/prior-needs-growth",
          "general/rate-as-fraction",
          "general/rates-in-range");

  /** Rules that look at large figures only: without a figure nobody knows whether it was one. */
  private static final Set<String> ON_LARGE_FIGURES =
      Set.of("general/fall-over-limit", "general/not-copied-from-last-year");

  private static final List<String> CELLS =
      List.of(
          "02.01 本年",
          "02.02 上年同期",
          "02.10 本年",
          "02.16 本年",
          "03.14 本年",
          "04.14 党政机关",
          "07.06 本年",
          "08.02 上年末在册",
          "09.06 本年",
          "09.13 上年同期",
          "10.01 本年",
          "12.01 本年");

  private static SampleCheck check;
  private static Submission given;
  private static Received lastYear;

  @BeforeAll
  static void read() {
    check = new SampleCheck();
    Path book = Path.of("samples/2023/NBIP-2023-330212-01.xlsx");
    given = withoutLedgers(check.read(book).submissions().get(0));
    lastYear = check.read(Path.of("samples/2022/NBIP-2022-330212-01.xlsx"));
  }

  @Test
  void what_can_not_be_checked_without_a_figure_is_listed_once_and_nothing_else_is() {
    Map<String, Long> before = places(result(given));
    for (String cell : CELLS) {
      Map<String, Long> after = places(result(without(cell, Blank.Reason.NOT_FILLED)));
      assertThat(others(after)).as(cell).isEqualTo(others(before));
      for (String rule : ON_LARGE_FIGURES) {
        assertThat(after.get(rule) - before.get(rule)).as(cell + " " + rule).isBetween(0L, 1L);
      }
    }
  }

  @Test
  void what_stands_in_a_cell_and_can_not_be_read_is_not_checked_by_rules_on_the_cell_alone() {
    Map<String, Long> before = places(result(given));
    for (String cell : List.of("02.01 本年", "09.06 本年")) {
      Map<String, Long> after = places(result(without(cell, Blank.Reason.UNREADABLE)));
      assertThat(after).as(cell).isEqualTo(before);
    }
  }

  @Test
  void rules_on_other_lines_are_not_listed_for_a_blank() {
    CheckResult result = result(without("09.13 本年", Blank.Reason.NOT_FILLED));
    assertThat(result.notChecked())
        .filteredOn(one -> one.place().startsWith("09.13"))
        .extracting(one -> one.rule().id())
        .contains("general/growth-recomputed", "general/growth-over-limit")
        .doesNotContain(
            "creation/patents/first-breakthrough",
            "creation/patents/implied-lapse",
            "creation/patents/pct-and-consecutive-growth",
            "creation/varieties/decline-explained",
            "general/stock-not-falling");
  }

  @Test
  void stock_that_is_missing_is_listed_for_the_rule_on_stocks() {
    CheckResult result = result(without("03.01 本年", Blank.Reason.NOT_FILLED));
    assertThat(result.notChecked())
        .filteredOn(one -> one.place().startsWith("03.01"))
        .extracting(one -> one.rule().id())
        .contains("general/stock-not-falling");
  }

  private static CheckResult result(Submission submission) {
    return check.check(Runs.received(List.of(submission)), lastYear);
  }

  private static Map<String, Long> places(CheckResult result) {
    Map<String, Long> places = new TreeMap<>();
    for (RuleAccount account : result.accounts()) {
      places.put(account.rule().id(), account.checked() + account.notChecked());
    }
    return places;
  }

  private static Map<String, Long> others(Map<String, Long> places) {
    Map<String, Long> others = new TreeMap<>(places);
    others.keySet().removeAll(ON_THE_CELL_ALONE);
    others.keySet().removeAll(ON_LARGE_FIGURES);
    return others;
  }

  private static Submission without(String cell, Blank.Reason reason) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : given.entries()) {
      boolean meant = cell.equals(entry.code() + " " + entry.column());
      entries.add(meant ? blank(entry, reason) : entry);
    }
    assertThat(entries).isNotEqualTo(given.entries());
    return with(given, entries);
  }

  private static Blank blank(Entry entry, Blank.Reason reason) {
    return new Blank(entry.line(), entry.place(), entry.role(), reason, "", entry.cell());
  }

  /** Rows of ledgers only take time here. */
  private static Submission withoutLedgers(Submission all) {
    return with(all, all.entries());
  }

  private static Submission with(Submission all, List<Entry> entries) {
    return new Submission(
        all.unit(),
        all.year(),
        all.version(),
        all.file(),
        all.cover(),
        entries,
        List.of(),
        all.problems(),
        all.sheets(),
        all.missing());
  }
}
