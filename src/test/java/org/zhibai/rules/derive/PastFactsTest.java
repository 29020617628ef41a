package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibai.rules.derive.Given.submission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Attainment;
import org.zhibai.model.Carried;
import org.zhibai.model.Inspection;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;
import org.zhibai.model.Threshold;
import org.zhibai.model.YearOnYear;

/** What a submission says beside its own past, its targets and intake's remarks. */
class PastFactsTest {
  private final Derivation derivation = new Derivation(Given.SYSTEM);
  private final Submission last =
      submission("D-FY").in(2022).with("06.04", "1144").with("06.01", "6897").built();

  private static List<Carried> carried(String kind, Derived derived) {
    return Given.of(Carried.class, derived).stream().filter(c -> c.kind().equals(kind)).toList();
  }

  @Test
  void stock_carried_over_is_put_beside_last_years_closing_stock() {
    Submission now = submission("D-FY").with("06.03", "1146").built();
    List<Carried> carried = carried("结转", derivation.ofSubmission(now, Optional.of(last)));
    assertThat(carried).hasSize(1);
    assertThat(carried.get(0).same()).isFalse();
    assertThat(carried.get(0).stated().code()).isEqualTo("06.03");
    assertThat(carried.get(0).last().year()).isEqualTo(2022);
    assertThat(carried.get(0).formula()).isEqualTo("上年末未结案件 = 上年报表 年末未结案件");
    assertThat(carried.get(0).formulaInNumbers()).isEqualTo("1,146 ≠ 1,144（差 2）");
  }

  @Test
  void repeated_figure_of_last_year_is_put_beside_what_was_reported_then() {
    Submission now = submission("D-FY").with("06.01", "上年同期", "6897").built();
    List<Carried> carried = carried("上年同期", derivation.ofSubmission(now, Optional.of(last)));
    assertThat(carried).extracting(Carried::same).containsExactly(true);
  }

  @Test
  void without_last_years_submission_there_is_one_gap_for_each_kind() {
    Submission now = submission("D-FY").with("06.03", "1146").built();
    assertThat(Given.gaps(Carried.class, derivation.ofSubmission(now, Optional.empty())))
        .extracting(Gap::kind, Gap::code, Gap::reason)
        .containsExactly(
            tuple("结转", "", "没有收到2022年的报表，无法与上年核对"), tuple("上年同期", "", "没有收到2022年的报表，无法与上年核对"));
  }

  private YearOnYear pair(Submission now, Optional<Submission> before) {
    return Given.of(YearOnYear.class, derivation.ofSubmission(now, before)).stream()
        .filter(pair -> pair.current().code().equals("06.01"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void printed_growth_is_told_beside_the_one_that_the_figures_make() {
    Submission now =
        submission("D-FY")
            .with("06.01", "7399")
            .with("06.01", "上年同期", "6897")
            .with("06.01", "同比", "8.28")
            .with("06.01", "备注", "收案口径不变")
            .built();
    YearOnYear pair = pair(now, Optional.empty());
    assertThat(pair.consistent()).isFalse();
    assertThat(pair.expected()).isEqualByComparingTo("7.28");
    assertThat(pair.remark()).isEqualTo("收案口径不变");
    assertThat(pair.formulaInNumbers()).isEqualTo("8.28% ≠ （7,399 − 6,897）÷ 6,897 × 100% = 7.28%");
  }

  @Test
  void without_printed_growth_the_two_figures_are_told() {
    Submission now = submission("D-FY").with("06.01", "6000").with("06.01", "上年同期", "6897").built();
    YearOnYear pair = pair(now, Optional.empty());
    assertThat(pair.stated()).isFalse();
    assertThat(pair.expected()).isEqualByComparingTo("6897");
    assertThat(pair.formulaInNumbers()).isEqualTo("6,000，上年 6,897，同比 −13.01%");
  }

  @Test
  void growth_in_words_is_told_as_printed() {
    Submission now =
        submission("D-FY")
            .with("06.01", "7399")
            .with("06.01", "上年同期", "6897")
            .with("06.01", "同比", "约12%")
            .built();
    YearOnYear pair = pair(now, Optional.empty());
    assertThat(pair.consistent()).isFalse();
    assertThat(pair.formulaInNumbers()).startsWith("约12% ≠ （7,399 − 6,897）");
  }

  @Test
  void blank_prior_year_column_is_filled_from_last_years_submission() {
    Submission now = submission("D-FY").with("06.01", "7399").with("06.01", "同比", "7.28").built();
    YearOnYear pair = pair(now, Optional.of(last));
    assertThat(pair.prior().year()).isEqualTo(2022);
    assertThat(pair.consistent()).isTrue();
  }

  @Test
  void line_without_a_past_is_a_gap() {
    Submission now = submission("D-FY").with("06.01", "7399").built();
    assertThat(Given.gaps(YearOnYear.class, derivation.ofSubmission(now, Optional.empty())))
        .filteredOn(gap -> gap.code().equals("06.01"))
        .extracting(Gap::reason)
        .containsExactly("06.01“知识产权案件收案”没有上年同期数：本表未填，也没有收到2022年的报表");
  }

  @Test
  void figures_are_measured_against_the_targets_set_for_the_unit() {
    Submission now =
        submission("330212").with("04.15", "党政机关", "98.5").with("02.18", "18.7").built();
    List<Attainment> measured =
        Given.of(Attainment.class, derivation.ofSubmission(now, Optional.empty()));
    assertThat(measured)
        .extracting(Attainment::id, Attainment::attained)
        .containsExactlyInAnyOrder(
            tuple("software-organs-os", false), tuple("high-value-unit", true));
  }

  @Test
  void each_kind_of_problem_is_inspected_once_or_once_for_each_problem() {
    Submission now = submission("330212").with(ProblemKind.HIDDEN).with(ProblemKind.HIDDEN).built();
    List<Inspection> inspections =
        Given.of(Inspection.class, derivation.ofSubmission(now, Optional.empty()));
    assertThat(inspections)
        .filteredOn(one -> one.kind().equals("隐藏内容"))
        .hasSize(2)
        .allMatch(Inspection::wrong);
    assertThat(inspections)
        .filteredOn(one -> one.kind().equals("缺表"))
        .hasSize(1)
        .noneMatch(Inspection::wrong);
    assertThat(inspections)
        .filteredOn(one -> one.kind().equals("文件损坏"))
        .as("a file that became a submission was looked at and could be read")
        .hasSize(1)
        .noneMatch(Inspection::wrong);
  }

  @Test
  void thresholds_in_force_are_facts() {
    Derived derived = derivation.ofSubmission(submission("330212").built(), Optional.empty());
    assertThat(Given.of(Threshold.class, derived))
        .isEqualTo(Given.SYSTEM.parameters().thresholds(2023))
        .isNotEmpty();
  }
}
