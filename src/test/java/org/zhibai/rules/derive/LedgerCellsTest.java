package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.rules.derive.Given.passed;
import static org.zhibai.rules.derive.Given.submission;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.MoreRows;
import org.zhibai.model.Submission;

/**
 * What is kept of cells that fall short. That each kind is found at its cell the pages' cases show.
 */
class LedgerCellsTest {
  private static final String PLEDGES = "登记号|统一社会信用代码|登记日期|登记金额|债务履行期限届满日";

  private static List<LedgerCell> cells(String kind, Submission submission) {
    return Given.of(LedgerCell.class, passed(submission).result()).stream()
        .filter(cell -> cell.kind().equals(kind))
        .toList();
  }

  @Test
  void cell_that_falls_short_is_a_fact_with_its_row_and_what_is_wrong() {
    Submission pledges =
        submission("330212")
            .ledger("T3", PLEDGES, "Y1|91330212HC0000017B|2023-05-01|5|2022-05-01")
            .built();
    assertThat(cells("日期先后", pledges))
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.wrong()).isTrue();
              assertThat(cell.columns()).containsExactly("债务履行期限届满日", "登记日期");
              assertThat(cell.words()).isEqualTo("早于“登记日期” 2023-05-01");
            });
    assertThat(cells("代码格式", pledges)).singleElement().matches(cell -> !cell.wrong());
  }

  @Test
  void no_more_faults_are_kept_than_a_reader_would_look_at() {
    String[] rows = new String[230];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "Y" + i + "|9133|2023-05-01|5|";
    }
    List<LedgerCell> wrong =
        cells("代码格式", submission("330212").ledger("T3", PLEDGES, rows).built());
    int first = Objects.requireNonNull(wrong.get(0).row()).row();
    assertThat(wrong).hasSize(201);
    assertThat(wrong.subList(0, 200)).allMatch(cell -> cell.more() == null);
    assertThat(wrong.get(200).more())
        .extracting(MoreRows::places, MoreRows::first, MoreRows::last)
        .containsExactly(30L, first + 200, first + 229);
  }

  @Test
  void ledger_that_was_not_handed_in_is_a_gap_of_each_kind_and_no_clean_fact() {
    Derived derived = passed(submission("330212").built()).result();
    assertThat(Given.of(LedgerCell.class, derived)).isEmpty();
    assertThat(Given.gaps(LedgerCell.class, derived))
        .extracting(Gap::kind)
        .contains("代码格式", "负数", "日期先后", "区划归属");
  }

  @Test
  void columns_without_any_value_say_nothing() {
    Submission pledges = submission("330212").ledger("T3", PLEDGES, "Y1||||").built();
    assertThat(Given.of(LedgerCell.class, passed(pledges).result())).isEmpty();
  }
}
