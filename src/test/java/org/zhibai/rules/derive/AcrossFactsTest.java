package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibai.rules.derive.Given.passed;
import static org.zhibai.rules.derive.Given.submission;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Equation;
import org.zhibai.model.Inequality;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Submission;

class AcrossFactsTest {
  private static final String BASES = "单位名称|统一社会信用代码|级别|类型|在册状态";
  private final Derivation derivation = new Derivation(Given.SYSTEM);

  private static List<String> districts() {
    return Given.SYSTEM.reporters(2023).stream()
        .filter(unit -> unit.group().equals(ReportingUnit.DISTRICT))
        .map(ReportingUnit::code)
        .toList();
  }

  /** Ten districts with 100 patents each, the zones, and the city. */
  private static List<Submission> everyone(String city) {
    List<Submission> all = new ArrayList<>();
    for (String code : districts()) {
      all.add(submission(code).with("01.07", "含").with("02.01", "100").built());
    }
    all.add(submission("3302F1").with("02.01", "40").built());
    all.add(submission("330200").with("02.01", city).built());
    return all;
  }

  private Derived across(List<Submission> all) {
    return derivation.across(all, all.stream().map(one -> passed(one).digest()).toList());
  }

  private static List<Equation> totals(Derived derived) {
    return Given.of(Equation.class, derived).stream().filter(e -> e.kind().equals("全市")).toList();
  }

  @Test
  void city_total_is_the_sum_of_the_districts_without_the_zones() {
    List<Equation> totals = totals(across(everyone("1040")));
    assertThat(totals).hasSize(1);
    assertThat(totals.get(0).holds()).isFalse();
    assertThat(totals.get(0).expected()).isEqualByComparingTo("1000");
    assertThat(totals.get(0).operands()).hasSize(10);
    assertThat(totals.get(0).formula()).isEqualTo("全市 专利授权量 = 各单位之和");
    assertThat(totals.get(0).formulaInNumbers())
        .startsWith("1,040 ≠ 海曙区 100 + 江北区 100 + ")
        .endsWith(" = 1,000（差 40）");
  }

  @Test
  void rounded_city_figure_may_lie_half_a_unit_off() {
    assertThat(totals(across(everyone("0.1万"))).get(0).holds()).isTrue();
  }

  @Test
  void lower_bound_of_the_city_is_measured_against_the_sum() {
    Derived derived = across(everyone("990余"));
    assertThat(totals(derived)).isEmpty();
    assertThat(Given.of(Inequality.class, derived))
        .filteredOn(one -> one.kind().equals("全市"))
        .extracting(Inequality::holds)
        .containsExactly(true);
  }

  @Test
  void missing_unit_is_a_gap_of_the_line_and_no_finding() {
    List<Submission> all = new ArrayList<>(everyone("1000"));
    all.removeIf(one -> one.unit().code().equals("330203"));
    Derived derived = across(all);
    assertThat(totals(derived)).isEmpty();
    assertThat(Given.gaps(Equation.class, derived))
        .filteredOn(gap -> gap.code().equals("02.01"))
        .extracting(Gap::reason)
        .containsExactly("02.01“专利授权量”以下单位没有可用的数：海曙区（未收到报表）");
  }

  @Test
  void without_the_citys_workbook_there_is_one_gap_for_each_kind() {
    List<Submission> all = new ArrayList<>(everyone("1000"));
    all.removeIf(one -> one.unit().code().equals("330200"));
    assertThat(Given.gaps(Equation.class, across(all)))
        .extracting(Gap::kind)
        .containsExactly("全市", "跨部门");
  }

  @Test
  void without_any_other_workbook_the_citys_is_not_compared_line_by_line() {
    Derived derived = across(List.of(submission("330200").with("02.01", "1000").built()));
    assertThat(Given.gaps(Equation.class, derived))
        .extracting(Gap::kind, Gap::code, Gap::reason)
        .containsExactly(
            tuple("全市", "", "只收到“宁波市”的报表，没有各单位的报表可以核对"),
            tuple("跨部门", "", "只收到“宁波市”的报表，没有各单位的报表可以核对"));
  }

  @Test
  void units_that_lack_a_figure_are_named_with_the_reason() {
    List<Submission> all = new ArrayList<>(everyone("1000"));
    all.removeIf(one -> one.unit().code().startsWith("33020"));
    all.add(submission("330203").with("02.01", "").built());
    all.add(submission("330200").with("02.01", "1000").built());
    assertThat(Given.gaps(Equation.class, across(all)))
        .filteredOn(gap -> gap.code().equals("02.01"))
        .extracting(Gap::reason)
        .containsExactly("02.01“专利授权量”以下单位没有可用的数：海曙区（未填）；江北区、北仑区（未收到报表）");
  }

  @Test
  void figure_that_one_department_reports_is_the_citys() {
    List<Submission> all =
        List.of(
            submission("330200").with("07.21", "120").built(),
            submission("D-HG").with("07.21", "121").built());
    assertThat(Given.of(Equation.class, across(all)))
        .extracting(Equation::kind, Equation::holds, Equation::formulaInNumbers)
        .containsExactly(tuple("跨部门", false, "120 ≠ 宁波海关 121（差 1）"));
  }

  @Test
  void zone_is_within_the_district_that_includes_it() {
    List<Inequality> zones = zones("含", "40", "30");
    assertThat(zones).hasSize(1);
    assertThat(zones.get(0).holds()).isFalse();
    assertThat(zones.get(0).reporter()).isEqualTo("3302F1");
    assertThat(zones("含", "30", "30").get(0).holds()).isTrue();
    assertThat(zones("不含", "40", "30")).isEmpty();
  }

  private List<Inequality> zones(String declared, String zone, String district) {
    List<Submission> all =
        List.of(
            submission("3302F1").with("02.01", zone).built(),
            submission("330212").with("01.07", declared).with("02.01", district).built());
    return Given.of(Inequality.class, across(all)).stream()
        .filter(one -> one.kind().equals("功能区"))
        .toList();
  }

  @Test
  void district_that_does_not_say_whether_it_includes_its_zone_is_a_gap() {
    List<Submission> all =
        List.of(
            submission("3302F1").with("02.01", "4").built(),
            submission("330212").with("02.01", "3").built());
    assertThat(Given.gaps(Inequality.class, across(all)))
        .extracting(Gap::reporter, Gap::reason)
        .containsExactly(tuple("3302F1", "所属“鄞州区”没有填 01.07“统计口径（是否含所辖功能区）”，无法核对"));
  }

  private static Submission bases(String unit, String declared, String... rows) {
    return submission(unit).with("01.07", declared).ledger("T1", BASES, rows).built();
  }

  private List<KeyCheck> shared(Submission... all) {
    return Given.of(KeyCheck.class, across(List.of(all))).stream()
        .filter(one -> one.id().equals("base-in-two-units"))
        .toList();
  }

  @Test
  void base_in_two_units_ledgers_is_found_with_both_rows() {
    List<KeyCheck> checks =
        shared(
            bases("330203", "含", "甲公司|91A|市|站|在册"),
            bases("330212", "含", "乙公司|91B|市|站|在册", "甲公司（分部）|91A|市|站|在册"),
            bases("330205", "含", "丙公司|91C|市|站|在册"));
    assertThat(checks).filteredOn(KeyCheck::duplicated).hasSize(1);
    KeyCheck group = checks.stream().filter(KeyCheck::duplicated).findFirst().orElseThrow();
    assertThat(group.reporter()).isEqualTo("330212");
    assertThat(group.key()).isEqualTo("91A 市 站");
    assertThat(group.rows())
        .extracting(KeyCheck.Row::reporter, row -> row.cell().ref(), KeyCheck.Row::shown)
        .containsExactly(tuple("330203", "B2", "甲公司"), tuple("330212", "B3", "甲公司（分部）"));
    assertThat(checks)
        .filteredOn(check -> !check.duplicated())
        .extracting(KeyCheck::reporter)
        .containsExactlyInAnyOrder("330203", "330205");
  }

  @Test
  void base_of_a_zone_may_stand_in_its_districts_ledger_too() {
    assertThat(
            shared(bases("330212", "含", "甲公司|91A|市|站|在册"), bases("3302F1", "", "甲公司|91A|市|站|在册")))
        .hasSize(2)
        .noneMatch(KeyCheck::duplicated);
    assertThat(
            shared(bases("330212", "不含", "甲公司|91A|市|站|在册"), bases("3302F1", "", "甲公司|91A|市|站|在册")))
        .filteredOn(KeyCheck::duplicated)
        .hasSize(1);
  }

  @Test
  void ledger_that_broke_off_is_not_compared_for_that_reason() {
    Submission broken = bases("330203", "含", "甲公司|91A|市|站|在册");
    LedgerPass pass = passed(broken);
    pass.lost("T1", "文件损坏");
    List<LedgerDigest> digests = new ArrayList<>(List.of(pass.digest()));
    List<Submission> all = new ArrayList<>(List.of(broken));
    for (String unit : List.of("330205", "330212")) {
      Submission sound = bases(unit, "含", "甲公司|91A|市|站|在册");
      all.add(sound);
      digests.add(passed(sound).digest());
    }
    Derived derived = derivation.across(all, digests);
    assertThat(Given.gaps(KeyCheck.class, derived))
        .filteredOn(gap -> gap.id().equals("base-in-two-units"))
        .extracting(Gap::reporter, Gap::reason)
        .containsExactly(tuple("330203", "台账 T1 没有读完：文件损坏"));
  }

  @Test
  void one_ledger_alone_can_not_be_compared() {
    Derived derived = across(List.of(bases("330212", "含", "甲公司|91A|市|站|在册")));
    assertThat(Given.gaps(KeyCheck.class, derived))
        .filteredOn(gap -> gap.id().equals("base-in-two-units"))
        .extracting(Gap::reason)
        .containsExactly("收到台账 T1 的单位不足两个，无法跨单位比对");
  }
}
