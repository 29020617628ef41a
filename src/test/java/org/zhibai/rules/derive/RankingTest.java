package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibai.rules.derive.Given.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.Parameters;
import org.zhibai.forms.Parameters.Criterion;
import org.zhibai.forms.Relation.Term;
import org.zhibai.forms.Validity;
import org.zhibai.model.Finding;
import org.zhibai.model.Severity;
import org.zhibai.model.Standing;
import org.zhibai.model.Standing.Deduction;
import org.zhibai.model.Standing.Score;
import org.zhibai.model.Submission;
import org.zhibai.model.Threshold;

class RankingTest {
  private static final Validity ALWAYS = new Validity(null, null);

  private static Criterion criterion(String id, String weight, String code) {
    return criterion(id, weight, "数值", code, "", true, "分摊");
  }

  private static Criterion criterion(
      String id, String weight, String kind, String over, String under, boolean higher, String no) {
    List<Term> denominator = under.isEmpty() ? List.of() : List.of(term(under));
    return new Criterion(
        id,
        "创造",
        id,
        new BigDecimal(weight),
        kind,
        List.of(term(over)),
        denominator,
        higher,
        no,
        ALWAYS,
        "示例",
        "A");
  }

  private static Term term(String code) {
    return new Term(BigDecimal.ONE, code, "");
  }

  private static Threshold threshold(String key, String value) {
    return new Threshold(key, new BigDecimal(value), "", LocalDate.of(2021, 1, 1), null, "示例", "A");
  }

  private static Derivation ranking(List<Threshold> thresholds, Criterion... criteria) {
    return new Derivation(Given.with(new Parameters(thresholds, List.of(), List.of(criteria))));
  }

  private static List<Standing> rank(Derivation derivation, Submission... all) {
    return derivation.standings(List.of(all), List.of(), List.of());
  }

  private static Submission district(String code, String value) {
    return submission(code).with("02.18", value).built();
  }

  private static Score first(Standing standing) {
    return standing.scores().get(0);
  }

  @Test
  void worked_example_comes_out_exactly() {
    List<Standing> standings =
        rank(
            ranking(List.of(), criterion("high-value", "10", "02.18")),
            district("330203", "12.4"),
            district("330205", "18.7"),
            district("330206", "25.1"));
    assertThat(standings)
        .extracting(
            Standing::reporter,
            standing -> first(standing).score().toPlainString(),
            standing -> first(standing).points().toPlainString(),
            Standing::rank)
        .containsExactly(
            tuple("330206", "100.00", "10.00", 1),
            tuple("330205", "79.84", "7.98", 2),
            tuple("330203", "60.00", "6.00", 3));
    assertThat(first(standings.get(1)).note()).isEqualTo("60+40×（18.7−12.4）÷（25.1−12.4）=79.84");
    assertThat(first(standings.get(1)).figures()).extracting("code").containsExactly("02.18");
  }

  @Test
  void equal_totals_share_a_rank_and_the_next_is_skipped() {
    List<Standing> standings =
        rank(
            ranking(List.of(), criterion("high-value", "10", "02.18")),
            district("330206", "25.1"),
            district("330205", "25.1"),
            district("330203", "12.4"));
    assertThat(standings)
        .extracting(Standing::reporter, Standing::rank)
        .containsExactly(tuple("330205", 1), tuple("330206", 1), tuple("330203", 3));
  }

  @Test
  void zones_are_ranked_apart_from_districts() {
    List<Standing> standings =
        rank(
            ranking(List.of(), criterion("high-value", "10", "02.18")),
            district("330203", "12.4"),
            district("3302F1", "99"));
    assertThat(standings)
        .extracting(Standing::group, Standing::rank, standing -> first(standing).score().intValue())
        .containsExactly(tuple("区县市", 1, 100), tuple("功能区", 1, 100));
  }

  @Test
  void lower_is_better_where_the_criterion_says_so() {
    List<Standing> standings =
        rank(
            ranking(List.of(), criterion("days", "10", "数值", "07.06", "", false, "分摊")),
            submission("330203").with("07.06", "40").built(),
            submission("330205").with("07.06", "50").built());
    assertThat(standings).extracting(Standing::reporter).containsExactly("330203", "330205");
    assertThat(first(standings.get(1)).score()).isEqualByComparingTo("60");
  }

  @Test
  void weight_without_a_basis_is_spread_over_the_others_in_proportion() {
    Derivation derivation =
        ranking(
            List.of(),
            criterion("a", "10", "02.18"),
            criterion("b", "30", "02.01"),
            criterion("c", "60", "03.03"));
    Standing without =
        rank(
                derivation,
                submission("330203")
                    .with("02.18", "1")
                    .with("02.01", "1")
                    .with("03.03", "—")
                    .built(),
                submission("330205")
                    .with("02.18", "2")
                    .with("02.01", "2")
                    .with("03.03", "9")
                    .built())
            .get(1);
    assertThat(without.scores())
        .extracting(score -> score.weight().stripTrailingZeros().toPlainString())
        .containsExactly("25", "75", "0");
    assertThat(without.weightTotal()).isEqualByComparingTo("100");
    assertThat(without.scores().get(2).score()).isNull();
    assertThat(without.scores().get(2).note()).contains("不适用").contains("分摊");
    assertThat(without.total()).isEqualByComparingTo("60");
  }

  @Test
  void mean_of_the_group_stands_in_where_the_criterion_says_so() {
    List<Standing> standings =
        rank(
            ranking(List.of(), criterion("gi", "10", "数值", "03.03", "", true, "组均值")),
            submission("330203").with("03.03", "1").built(),
            submission("330205").with("03.03", "3").built(),
            submission("330206").with("03.03", "—").built());
    Standing mean = standings.get(1);
    assertThat(mean.reporter()).isEqualTo("330206");
    assertThat(first(mean).value()).isNull();
    assertThat(first(mean).score()).isEqualByComparingTo("80");
    assertThat(mean.weightTotal()).isEqualByComparingTo("10");
  }

  @Test
  void value_is_numerator_over_denominator() {
    List<Standing> standings =
        rank(
            ranking(List.of(), criterion("pct", "10", "数值", "02.10", "01.02", true, "分摊")),
            submission("330203").with("02.10", "50").with("01.02", "100").built(),
            submission("330205").with("02.10", "60").with("01.02", "200").built());
    assertThat(standings)
        .extracting(Standing::reporter, standing -> first(standing).value().toPlainString())
        .containsExactly(tuple("330203", "0.5"), tuple("330205", "0.3"));
  }

  @Test
  void growth_comes_from_last_years_submission_and_takes_one_as_base_after_nothing() {
    Derivation derivation =
        ranking(List.of(), criterion("growth", "10", "增速", "02.02", "", true, "组均值"));
    List<Submission> now =
        List.of(
            submission("330203").with("02.02", "150").with("02.02", "上年同期", "1").built(),
            submission("330205").with("02.02", "3").with("02.02", "上年同期", "0").built());
    List<Submission> last = List.of(submission("330203").in(2022).with("02.02", "100").built());
    assertThat(derivation.standings(now, last, List.of()))
        .extracting(Standing::reporter, standing -> first(standing).value().intValue())
        .containsExactly(tuple("330205", 200), tuple("330203", 50));
  }

  @Test
  void handing_in_late_and_mandatory_findings_cost_points_up_to_their_caps() {
    Derivation derivation =
        ranking(
            List.of(
                threshold("报送.截止天数", "31"),
                threshold("排名.迟报每日扣分", "0.5"),
                threshold("排名.迟报扣分上限", "3"),
                threshold("排名.强制性扣分", "1"),
                threshold("排名.强制性扣分上限", "5")),
            criterion("high-value", "100", "02.18"));
    Submission late = submission("330203").with("02.18", "1").handedIn("2024-02-03").built();
    Submission later = submission("330205").with("02.18", "1").handedIn("2024-03-01").built();
    Submission inTime = submission("330206").with("02.18", "1").handedIn("2024-01-31").built();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      findings.add(TestFindings.finding("r" + i).severity(Severity.MANDATORY).of("330205").built());
    }
    findings.add(TestFindings.finding("n").severity(Severity.NOTE).of("330206").built());
    List<Standing> standings =
        derivation.standings(List.of(late, later, inTime), List.of(), findings);
    assertThat(standings)
        .extracting(Standing::reporter, standing -> standing.total().toPlainString())
        .containsExactly(
            tuple("330206", "100.00"), tuple("330203", "98.50"), tuple("330205", "92.00"));
    assertThat(standings.get(1).deductions())
        .extracting(Deduction::reason)
        .containsExactly("迟报 3 天，每天扣 0.5 分");
    assertThat(standings.get(2).deductions())
        .extracting(Deduction::reason)
        .containsExactly("迟报 30 天，每天扣 0.5 分，最多扣 3 分", "强制性问题 7 条，每条扣 1 分，最多扣 5 分");
  }

  @Test
  void order_of_the_submissions_plays_no_part() {
    Derivation derivation = ranking(List.of(), criterion("high-value", "10", "02.18"));
    Submission one = district("330203", "12.4");
    Submission other = district("330205", "18.7");
    assertThat(rank(derivation, one, other)).isEqualTo(rank(derivation, other, one));
  }
}
