package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibai.rules.derive.TestFindings.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Suggestion;
import org.zhibai.model.Severity;

class SuspicionTest {

  private static TestFindings sum(String total, String a, String b, String c) {
    return finding("sum").reads("D9", total).reads("D10", a).reads("D11", b).reads("D12", c);
  }

  private static Finding only(TestFindings finding) {
    return Suspicion.mark(List.of(finding.built())).get(0);
  }

  private static List<Finding> oneWrongCell() {
    return List.of(
        sum("6,480", "912", "4,310", "1,238").built(),
        finding("growth")
            .severity(Severity.EXPLAIN)
            .reads("F11", "1")
            .reads("D11", "4,310")
            .built(),
        finding("carried").severity(Severity.NOTE).reads("D11", "4,310").reads("E11", "9").built());
  }

  @Test
  void cell_that_most_findings_read_is_the_suspect_of_all_of_them() {
    assertThat(Suspicion.mark(oneWrongCell()))
        .extracting(finding -> finding.suspects().get(0).address().ref())
        .containsExactly("D11", "D11", "D11");
    assertThat(Suspicion.mark(oneWrongCell()).get(0).suspects().get(0))
        .extracting("weight", "why")
        .containsExactly(3, "3 条问题都涉及这一格，多于其他各格");
  }

  @Test
  void gravest_finding_on_a_suspect_explains_the_others() {
    assertThat(Suspicion.mark(oneWrongCell()))
        .extracting(Finding::cause)
        .containsExactly("", "sum|330212", "sum|330212");
  }

  @Test
  void order_of_findings_changes_nothing_but_their_order() {
    List<Finding> reversed = new ArrayList<>(oneWrongCell());
    Collections.reverse(reversed);
    List<Finding> marked = new ArrayList<>(Suspicion.mark(reversed));
    Collections.reverse(marked);
    assertThat(marked).isEqualTo(Suspicion.mark(oneWrongCell()));
  }

  @Test
  void ties_are_all_shown_and_explain_nothing() {
    Finding tied = only(sum("6,480", "912", "4,310", "1,238"));
    assertThat(tied.suspects())
        .extracting(suspect -> suspect.address().ref())
        .containsExactly("D9", "D10", "D11", "D12");
    assertThat(tied.suspects().get(0).why()).isEqualTo("各涉及 1 条问题，与另 3 格并列");
    assertThat(tied.cause()).isEmpty();
  }

  private static List<Suggestion> suggestions(String is, String should, String... parts) {
    TestFindings finding = finding("sum").reads("D9", is);
    for (int i = 0; i < parts.length; i++) {
      finding.reads("D" + (10 + i), parts[i]);
    }
    return only(finding.says(is, should, "甲 = 乙 + 丙", is + " ≠ … = " + should)).suggestions();
  }

  @Test
  void expected_value_is_suggested_with_the_formula_it_comes_from() {
    assertThat(suggestions("6480", "6460", "912", "5548"))
        .extracting(s -> s.address().ref(), s -> s.value().toPlainString(), Suggestion::reason)
        .containsExactly(tuple("D9", "6460", "乙 + 丙"));
  }

  @Test
  void swapped_digits_are_recognised() {
    assertThat(suggestions("6840", "6480").get(0).reason()).endsWith("；相邻两位数字可能颠倒");
  }

  @Test
  void part_that_a_slip_made_wrong_by_the_difference_is_suggested_too() {
    assertThat(suggestions("6480", "6417", "912", "5505"))
        .extracting(s -> s.address().ref(), s -> s.value().toPlainString())
        .containsExactly(tuple("D9", "6417"));
    assertThat(suggestions("6480", "6417", "192", "3125", "3100"))
        .extracting(s -> s.address().ref(), s -> s.value().toPlainString())
        .containsExactly(tuple("D9", "6417"));
    assertThat(suggestions("6480", "6417", "1218", "2099", "3100"))
        .extracting(s -> s.address().ref(), s -> s.value().toPlainString())
        .containsExactly(tuple("D9", "6417"), tuple("D10", "1281"));
  }

  @Test
  void factor_of_ten_thousand_is_recognised() {
    assertThat(suggestions("39.4", "394000").get(0).reason())
        .endsWith("现填数是其 10,000 分之一，可能是计量单位或小数点错位");
  }

  @Test
  void value_copied_from_another_column_is_recognised() {
    Finding copied =
        only(
            finding("stock")
                .reads("D9", "02.01", "本年", "100")
                .reads("E9", "02.01", "上年同期", "100")
                .reads("D10", "02.02", "本年", "30")
                .says("100", "130", "甲 = 甲（上年同期） + 乙", "100 ≠ 100 + 30 = 130（差 30）"));
    assertThat(copied.suggestions().get(0).reason()).endsWith("现填数与“上年同期”相同，可能是照抄");
  }

  @Test
  void what_a_target_demands_is_never_suggested() {
    Finding missed =
        only(finding("target").reads("D9", "98").says("98", "100", "正版率 ≥ 100", "98 < 100"));
    assertThat(missed.suggestions()).isEmpty();
  }

  @Test
  void part_above_its_whole_may_have_been_exchanged_with_it() {
    Finding part =
        only(
            finding("part")
                .reads("D10", "6,480")
                .reads("D9", "912")
                .says("6480", "912", "发明 ≤ 授权", "6,480 > 912"));
    assertThat(part.suggestions())
        .extracting(s -> s.address().ref(), s -> s.value().toPlainString(), Suggestion::reason)
        .containsExactly(tuple("D10", "912", "可能与“指标D9”填反"), tuple("D9", "6480", "可能与“指标D10”填反"));
  }
}
