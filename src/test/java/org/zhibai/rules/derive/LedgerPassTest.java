package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibai.rules.derive.Given.passed;
import static org.zhibai.rules.derive.Given.submission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Inspection;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

class LedgerPassTest {
  private static final String PLEDGES = "登记号|出质人|统一社会信用代码|登记金额";
  private static final String BASES = "单位名称|统一社会信用代码|级别|类型|在册状态";
  private static final String CASES = "案号|请求人|渠道|受理日期|结案日期|办理天数";

  private static LedgerTotal total(String id, Submission submission) {
    return Given.of(LedgerTotal.class, passed(submission).result()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<KeyCheck> keys(String id, Submission submission) {
    return Given.of(KeyCheck.class, passed(submission).result()).stream()
        .filter(one -> one.id().equals(id))
        .toList();
  }

  @Test
  void bases_of_the_form_are_put_beside_the_rows_of_the_ledger() {
    Submission bases =
        submission("330212")
            .with("08.02", "3")
            .ledger("T1", BASES, "甲|91A|市|站|在册", "乙|91B|市|站|在册", "丙|91C|市|站|撤销", "丁|91D|省|站|在册")
            .built();
    LedgerTotal total = total("bases-02", bases);
    assertThat(total.holds()).isFalse();
    assertThat(total.total()).isEqualByComparingTo("2");
    assertThat(total.rows()).isEqualTo(2);
    assertThat(total.formula()).isEqualTo("市级商业秘密保护示范站 = 台账 T1 的行数（在册状态=在册，级别=市，类型=站）");
    assertThat(total.formulaInNumbers()).isEqualTo("3 ≠ 2（台账 T1 共 2 行）（差 1）");
  }

  @Test
  void amounts_are_added_up_and_firms_counted_once() {
    Submission pledges =
        submission("330212")
            .with("09.01", "1500")
            .with("09.06", "3")
            .with("09.07", "2")
            .ledger("T3", PLEDGES, "Y1|甲|91A|500", "Y2|甲|91a|400", "Y3|乙|91B|650")
            .built();
    assertThat(total("pledge-amount", pledges).total()).isEqualByComparingTo("1550");
    assertThat(total("pledge-amount", pledges).holds()).as("within 100").isTrue();
    assertThat(total("pledge-count", pledges).holds()).isTrue();
    assertThat(total("pledge-firms", pledges).total()).isEqualByComparingTo("2");
  }

  @Test
  void only_cases_concluded_in_the_period_make_the_mean() {
    Submission cases =
        submission("330212")
            .with("07.06", "45.3")
            .ledger(
                "T6",
                CASES,
                "案1|甲|线下|2023-01-05|2023-02-20|46",
                "案2|乙|线下|2023-03-01|2023-04-14|44.5",
                "案3|丙|线下|2023-11-01|2024-02-01|92",
                "案4|丁|电商|2023-03-01|2023-03-10|9")
            .built();
    LedgerTotal mean = total("adjudication-days", cases);
    assertThat(mean.total()).isEqualByComparingTo("45.3");
    assertThat(mean.holds()).isTrue();
    assertThat(mean.rows()).isEqualTo(2);
  }

  @Test
  void ledger_that_should_be_kept_and_is_missing_is_a_gap() {
    Derived derived = passed(submission("330212").with("09.06", "3").built()).result();
    assertThat(Given.gaps(LedgerTotal.class, derived))
        .filteredOn(gap -> gap.id().equals("pledge-count"))
        .extracting(Gap::kind, Gap::code, Gap::reason)
        .containsExactly(tuple("T3", "09.06", "没有找到台账 T3"));
    assertThat(Given.gaps(KeyCheck.class, derived)).extracting(Gap::id).contains("pledge-twice");
  }

  @Test
  void ledger_without_the_column_that_is_added_up_is_a_gap() {
    Submission pledges =
        submission("330212").with("09.01", "1500").ledger("T3", "登记号|出质人", "Y1|甲").built();
    assertThat(Given.gaps(LedgerTotal.class, passed(pledges).result()))
        .extracting(Gap::reason)
        .contains("台账 T3 缺少“登记金额”一栏");
  }

  @Test
  void amount_that_could_not_be_read_makes_the_total_a_gap() {
    TableLedger ledger = new TableLedger("T3", "330212", 2023, List.of(PLEDGES.split("\\|")));
    ledger.add("Y1", "甲", "91A", "");
    CellAddress cell = new CellAddress("NBIP-2023-330212-01.xlsx", "T3", "D2");
    ledger.add(
        new Problem(ProblemKind.NOT_UNDERSTOOD, "330212", 2023, "T3", "", cell, "看不懂", "改", "五百"));
    Submission pledges =
        submission("330212").with("09.01", "500").with("09.06", "1").ledger(ledger).built();
    Derived derived = passed(pledges).result();
    assertThat(Given.gaps(LedgerTotal.class, derived))
        .extracting(Gap::reason)
        .contains("台账 T3 的“登记金额”一栏有无法识别的内容（D2）");
    assertThat(Given.of(LedgerTotal.class, derived)).extracting("id").contains("pledge-count");
    assertThat(Given.of(Inspection.class, derived)).extracting("kind").containsExactly("数值无法识别");
  }

  @Test
  void rows_with_the_same_key_are_one_group_with_their_cells_and_names() {
    Submission pledges =
        submission("330212")
            .ledger("T3", PLEDGES, "Y1|甲|91A|500", "Y2|乙|91B|400", " y 1|丙|91C|5", "Y1|丁|91D|6")
            .built();
    List<KeyCheck> groups = keys("pledge-twice", pledges);
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).duplicated()).isTrue();
    assertThat(groups.get(0).key()).isEqualTo("Y1");
    assertThat(groups.get(0).rows())
        .extracting(row -> row.cell().ref(), KeyCheck.Row::shown)
        .containsExactly(tuple("A2", "甲"), tuple("A4", "丙"), tuple("A5", "丁"));
  }

  @Test
  void ledger_without_repeated_keys_gives_one_clean_fact() {
    Submission pledges =
        submission("330212").ledger("T3", PLEDGES, "Y1|甲|91A|500", "|乙|91B|4", "|丙|91B|4").built();
    assertThat(keys("pledge-twice", pledges)).hasSize(1).noneMatch(KeyCheck::duplicated);
  }

  @Test
  void hundred_thousand_rows_are_taken_in_little_memory() {
    int rows = 100_000;
    Generated ledger = new Generated(rows);
    Submission large = submission("330212").with("09.06", "" + rows).ledger(ledger).built();
    LedgerPass pass = passed(large);
    List<KeyCheck> groups =
        Given.of(KeyCheck.class, pass.result()).stream().filter(KeyCheck::duplicated).toList();
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).rows())
        .extracting(row -> row.cell().row())
        .containsExactly(2, rows + 1);
    assertThat(ledger.passes).as("once for all, once to make sure").isEqualTo(2);
  }

  /** Rows made as they are asked for; the last repeats the key of the first. */
  private static final class Generated implements Ledger {
    private final TableLedger shape =
        new TableLedger("T3", "330212", 2023, List.of(PLEDGES.split("\\|")));
    private final int rows;
    private int passes;

    Generated(int rows) {
      this.rows = rows;
    }

    @Override
    public LedgerRow.Header header() {
      return shape.header();
    }

    @Override
    public void read(Sink sink) {
      passes++;
      for (int i = 0; i < rows; i++) {
        String key = "Y" + (i == rows - 1 ? 0 : i);
        sink.row(new LedgerRow(header(), i + 2, new Object[] {key, "企业" + i, "91" + i, null}));
      }
    }
  }
}
