package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.MoreRows;

class ListedReportsTest {
  private final ListedReports reports = new ListedReports(2);

  @Test
  void each_year_of_a_ledger_has_a_limit_of_its_own() {
    reports.add(wrong(2022, 5));
    reports.add(wrong(2023, 3));
    assertThat(listed(2022)).containsExactly(2, 3);
    assertThat(listed(2023)).containsExactly(2, 3);
    assertThat(rest())
        .extracting(MoreRows::year, MoreRows::places, MoreRows::first, MoreRows::last)
        .containsExactlyInAnyOrder(Tuple.tuple(2022, 3L, 4, 6), Tuple.tuple(2023, 1L, 4, 4));
  }

  @Test
  void what_is_added_to_a_copy_is_not_added_to_the_first() {
    reports.add(wrong(2023, 3));
    reports.copy().add(wrong(2023, 3));
    assertThat(rest()).singleElement().extracting(MoreRows::places).isEqualTo(1L);
  }

  private List<Integer> listed(int year) {
    return reports.reports().stream()
        .map(report -> report.facts().get(0))
        .filter(fact -> fact instanceof LedgerRow row && row.year() == year)
        .map(fact -> ((LedgerRow) fact).row())
        .toList();
  }

  private List<MoreRows> rest() {
    return reports.reports().stream()
        .map(report -> report.facts().get(0))
        .filter(MoreRows.class::isInstance)
        .map(MoreRows.class::cast)
        .toList();
  }

  /** Reports of so many rows; rows begin at 2. */
  private static List<Findings.Report> wrong(int year, int rows) {
    LedgerRow.Header header =
        new LedgerRow.Header(
            "T3", "330212", year, year + ".xlsx", "T3", Map.of("登记号", 0), List.of("A"));
    return IntStream.rangeClosed(2, rows + 1)
        .mapToObj(row -> new LedgerRow(header, row, new @Nullable Object[] {"Y" + row}))
        .map(row -> new Findings.Report("trial/wrong", List.of(row), List.of("登记号")))
        .toList();
  }
}
