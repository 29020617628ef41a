package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibai.rules.derive.Given.submission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Equation;
import org.zhibai.model.Inequality;
import org.zhibai.model.Submission;

class RelationFactsTest {
  private final Derivation derivation = new Derivation(Given.SYSTEM);

  private Derived derive(SubmissionBuilder submission) {
    return derivation.ofSubmission(submission.built(), Optional.empty());
  }

  private static Equation equation(String id, Derived derived) {
    return Given.of(Equation.class, derived).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Gap> gaps(String id, Derived derived) {
    return derived.gaps().stream().filter(gap -> gap.id().equals(id)).toList();
  }

  private static SubmissionBuilder byType(String total, String a, String b, String c) {
    return submission("330212")
        .with("02.01", total)
        .with("02.02", a)
        .with("02.03", b)
        .with("02.04", c);
  }

  @Test
  void total_that_differs_from_its_parts_is_told_with_names_and_numbers() {
    Equation sum = equation("patents-by-type", derive(byType("6480", "912", "4310", "1238")));
    assertThat(sum.holds()).isFalse();
    assertThat(sum.kind()).isEqualTo("合计");
    assertThat(sum.expected()).isEqualByComparingTo("6460");
    assertThat(sum.difference()).isEqualByComparingTo("20");
    assertThat(sum.tolerance()).isEqualByComparingTo("0");
    assertThat(sum.formula()).isEqualTo("专利授权量 = 发明专利授权量 + 实用新型专利授权量 + 外观设计专利授权量");
    assertThat(sum.formulaInNumbers()).isEqualTo("6,480 ≠ 912 + 4,310 + 1,238 = 6,460（差 20）");
    assertThat(sum.operands()).extracting("code").containsExactly("02.02", "02.03", "02.04");
  }

  @Test
  void total_that_is_the_sum_of_its_parts_holds() {
    Equation sum = equation("patents-by-type", derive(byType("6460", "912", "4310", "1238")));
    assertThat(sum.holds()).isTrue();
    assertThat(sum.formulaInNumbers()).isEqualTo("6,460 = 912 + 4,310 + 1,238");
  }

  @Test
  void dash_and_ellipsis_among_the_parts_count_as_nothing() {
    Equation sum = equation("patents-by-type", derive(byType("912", "912", "—", "…")));
    assertThat(sum.holds()).isTrue();
    assertThat(sum.operands()).hasSize(1);
  }

  @Test
  void dash_as_the_total_makes_the_relation_not_applicable() {
    Derived derived = derive(byType("—", "912", "4310", "1238"));
    assertThat(gaps("patents-by-type", derived)).allMatch(gap -> !gap.reason().contains("02.02"));
    assertThat(Given.of(Equation.class, derived))
        .noneMatch(one -> one.id().equals("patents-by-type"));
  }

  @Test
  void blank_part_is_a_gap_that_names_it() {
    Derived derived = derive(byType("6480", "912", "", "1238"));
    assertThat(gaps("patents-by-type", derived))
        .extracting(Gap::factType, Gap::kind, Gap::code, Gap::reason)
        .contains(tuple("Equation", "合计", "02.01", "02.03“实用新型专利授权量”未填"));
  }

  @Test
  void approximate_part_is_a_gap_and_no_equation() {
    Derived derived = derive(byType("6480", "912", "约4300", "1238"));
    assertThat(Given.of(Equation.class, derived))
        .noneMatch(one -> one.id().equals("patents-by-type"));
    assertThat(gaps("patents-by-type", derived).get(0).reason()).contains("约4300").contains("不是确数");
  }

  @Test
  void relation_over_lines_that_the_unit_does_not_fill_is_no_gap() {
    Derived derived = derive(submission("330200").with("02.01", "64110"));
    assertThat(gaps("patents-by-type", derived)).isEmpty();
    assertThat(gaps("inventions-in-force", derived)).isEmpty();
  }

  @Test
  void balance_of_the_court_takes_the_carried_over_cases_in() {
    Submission court =
        submission("D-FY")
            .with("06.03", "1144")
            .with("06.01", "7399")
            .with("06.02", "7111")
            .with("06.04", "1432")
            .built();
    Equation balance = equation("court-balance", derivation.ofSubmission(court, Optional.empty()));
    assertThat(balance.holds()).isTrue();
    assertThat(balance.formulaInNumbers()).isEqualTo("1,432 = 1,144 + 7,399 − 7,111");
  }

  @Test
  void stock_of_bases_is_opening_plus_new_less_withdrawn() {
    Derived derived =
        derive(
            submission("330212")
                .with("08.02", "上年末在册", "12")
                .with("08.02", "本年新认定", "5")
                .with("08.02", "本年撤销", "1")
                .with("08.02", "年末在册", "17"));
    Equation balance = equation("bases-balance-02", derived);
    assertThat(balance.formula())
        .isEqualTo("市级商业秘密保护示范站 = 市级商业秘密保护示范站（上年末在册） + 市级商业秘密保护示范站（本年新认定） − 市级商业秘密保护示范站（本年撤销）");
    assertThat(balance.formulaInNumbers()).isEqualTo("17 ≠ 12 + 5 − 1 = 16（差 1）");
  }

  @Test
  void rate_is_recomputed_at_its_printed_precision() {
    SubmissionBuilder printed =
        submission("330212").with("10.12", "1217").with("10.13", "1091").with("10.14", "89.6");
    Equation rate = equation("mediation-rate", derive(printed));
    assertThat(rate.holds()).isTrue();
    assertThat(rate.formula()).isEqualTo("知识产权调解成功率 = 100 × 知识产权调解成功 ÷ 知识产权调解办结");
    assertThat(rate.formulaInNumbers()).isEqualTo("89.6 = 100 × 1,091 ÷ 1,217 = 89.647 → 89.6");
    assertThat(rate.tolerance()).isEqualByComparingTo("0");
  }

  @Test
  void rate_over_the_wrong_denominator_is_told() {
    SubmissionBuilder printed =
        submission("330212").with("10.12", "63").with("10.13", "10").with("10.14", "50");
    Equation rate = equation("mediation-rate", derive(printed));
    assertThat(rate.holds()).isFalse();
    assertThat(rate.expected()).isEqualByComparingTo("16");
    assertThat(rate.formulaInNumbers()).isEqualTo("50 ≠ 100 × 10 ÷ 63 = 15.87 → 16（差 34）");
  }

  @Test
  void rate_of_figures_that_were_rounded_themselves_is_compared_with_the_interval() {
    Derived derived =
        derive(
            submission("330212")
                .with("02.12", "18000")
                .with("02.19", "961.8")
                .with("02.18", "18.71"));
    Equation rate = equation("high-value-per-10000", derived);
    assertThat(rate.expected()).isEqualByComparingTo("18.71");
    assertThat(rate.holds()).isTrue();
    assertThat(rate.tolerance()).isEqualByComparingTo("0.01");
  }

  @Test
  void rate_over_nothing_is_a_gap() {
    Derived derived =
        derive(submission("330212").with("10.12", "0").with("10.13", "0").with("10.14", "0"));
    assertThat(gaps("mediation-rate", derived))
        .extracting(Gap::reason)
        .contains("10.12“知识产权调解办结”为 0，比率没有意义");
  }

  @Test
  void rounded_amounts_may_lie_apart_by_their_half_units() {
    Derived derived =
        derive(
            submission("330212")
                .with("09.01", "100.0")
                .with("09.02", "33.3")
                .with("09.03", "33.3")
                .with("09.04", "33.3")
                .with("09.05", "0"));
    Equation sum = equation("pledges", derived);
    assertThat(sum.expected()).isEqualByComparingTo("99.9");
    assertThat(sum.tolerance()).isEqualByComparingTo("0.7");
    assertThat(sum.holds()).isTrue();
  }

  @Test
  void same_figure_on_two_forms_must_be_the_same() {
    Derived derived = derive(submission("330212").with("02.19", "161.2").with("01.02", "161.3"));
    assertThat(equation("population", derived).holds()).isFalse();
    Derived coarser = derive(submission("330212").with("02.19", "161").with("01.02", "161.3"));
    assertThat(equation("population", coarser).holds()).isTrue();
  }

  @Test
  void part_above_its_whole_is_told_with_both() {
    Derived derived = derive(submission("330212").with("02.01", "912").with("02.02", "6480"));
    Inequality part =
        Given.of(Inequality.class, derived).stream()
            .filter(one -> one.id().equals("invention-grants"))
            .findFirst()
            .orElseThrow();
    assertThat(part.holds()).isFalse();
    assertThat(part.formula()).isEqualTo("发明专利授权量 ≤ 专利授权量");
    assertThat(part.formulaInNumbers()).isEqualTo("6,480 > 912");
  }
}
