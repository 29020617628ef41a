package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a rule or a case can't be run, in the language asked for. */
class TestRulesTest {
  private static final String FIRST = "quality/passed-within-tested";
  private static final String SECOND = "supply/leakage-explained";
  private static final String LEDGER = "works/commissioned-by-year-end";
  private static final String FIRST_NAME = "合格水样数不大于检测水样数";
  private static final String SECOND_NAME = "漏损率超过上限的须说明";

  @TempDir Path folder;

  private PackCopy pack;

  @BeforeEach
  void copy() {
    pack = PackCopy.ofWater(folder.resolve("water"));
  }

  @ParameterizedTest
  @CsvSource({
    SECOND + ",G1.05 @SW-01,G1.95 @SW-01,没有代码为 G1.95 的指标,no indicator with the code G1.95",
    SECOND + ",G1.05 @SW-01,G1.05 季度 @SW-01,G1 表没有“季度”栏,form G1 has no column “季度”",
    SECOND + ",G1.05 @SW-01,G1.05 @SW-77,没有填报单位 SW-77,no reporting unit SW-77",
    SECOND + ",G1.05 @SW-01,问题,没有这种问题：9.6,no such problem: 9.6",
    SECOND + ",G1.05 @SW-01,排名,“各项得分”一栏，填数值,a column “各项得分” with a number",
    LEDGER + ",水厂编码,水厂号码,台账 L1 没有“水厂号码”这一栏,ledger L1 has no column “水厂号码”",
  })
  void case_that_cannot_be_understood_is_told_in_the_language_asked_for(
      String rule, String from, String to, String chinese, String english) {
    pack.change(rule + ".md", from, to);
    assertThat(failure(rule, Locale.CHINESE)).contains(chinese);
    assertThat(failure(rule, Locale.ENGLISH)).contains(english);
  }

  @Test
  void figures_of_one_case_in_two_rows_are_told_in_the_language_asked_for() {
    String first = "### 年内投产\n";
    pack.change(LEDGER + ".md", first, first + "| G1.01 @SW-01 |\n|---|\n| 5 |\n| 6 |\n\n");
    assertThat(failure(LEDGER, Locale.CHINESE)).isEqualTo("例子里的指标表须有且只有一行");
    assertThat(failure(LEDGER, Locale.ENGLISH)).contains("exactly one row");
  }

  @Test
  void rule_that_fails_while_it_runs_says_so_in_the_language_asked_for() {
    pack.change(SECOND + ".drl", "value > $limit", "name.substring(500) != \"\", value > $limit");
    assertThat(failure(SECOND, Locale.CHINESE)).startsWith("规则运行出错：");
    assertThat(failure(SECOND, Locale.ENGLISH)).startsWith("the rule failed: ");
  }

  @Test
  void one_of_two_rules_of_a_name_is_broken_and_says_so_in_the_language_asked_for() {
    name(SECOND, SECOND_NAME, FIRST_NAME);
    assertThat(tests(Locale.CHINESE).test(SECOND).mistake())
        .isEqualTo(SECOND + ".drl：规则名称与 " + FIRST + " 重复，请另起名称");
    RuleVerdict english = tests(Locale.ENGLISH).test(SECOND);
    assertThat(english.mistake())
        .isEqualTo(SECOND + ".drl: the rule has the name of " + FIRST + "; give it another one");
    assertThat(english.remarks()).anyMatch(remark -> remark.kind().equals("twin.name"));
  }

  @Test
  void either_of_two_rules_of_a_name_says_so_when_it_is_saved() {
    TestRules english = tests(Locale.ENGLISH);
    name(SECOND, SECOND_NAME, FIRST_NAME);
    assertThat(english.testAgain(SECOND).mistake()).contains("has the name of " + FIRST);
    assertThat(english.testAgain(FIRST).mistake())
        .isEqualTo(FIRST + ".drl: the rule has the name of " + SECOND + "; give it another one");
    name(SECOND, FIRST_NAME, SECOND_NAME);
    assertThat(english.testAgain(SECOND).mistake()).isEmpty();
    assertThat(english.testAgain(FIRST).met()).isTrue();
  }

  private void name(String rule, String from, String to) {
    pack.change(rule + ".drl", from, to).change(rule + ".md", from, to);
  }

  private String failure(String rule, Locale language) {
    return tests(language).test(rule).cases().get(0).failure();
  }

  private TestRules tests(Locale language) {
    return new TestRules(pack.dir(), folder.resolve("cache"), List.of(), language);
  }
}
