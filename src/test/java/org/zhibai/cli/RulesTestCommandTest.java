package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.PackCopy;

class RulesTestCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private PackCopy pack;

  @BeforeEach
  void copy() {
    pack = PackCopy.ofWater(folder.resolve("water"));
  }

  @Test
  void cases_that_come_out_as_the_page_says_end_with_0() {
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("符合　quality/passed-within-tested", "共 4 条规则", "0 个不符合");
  }

  @Test
  void a_rule_is_named_by_a_part_of_its_id_or_by_its_file() {
    assertThat(run("supply/")).isZero();
    assertThat(out.toString()).contains("共 2 条规则");
    assertThat(run("leakage")).isZero();
    assertThat(out.toString()).contains("共 1 条规则");
    String file = pack.dir().resolve("works/commissioned-by-year-end.md").toString();
    assertThat(run(file)).isZero();
    assertThat(out.toString()).contains("符合　works/commissioned-by-year-end");
  }

  @Test
  void an_unknown_rule_ends_with_2_and_the_nearest_are_named() {
    assertThat(run("leakage-explaned")).isEqualTo(2);
    assertThat(err.toString()).contains("没有规则“leakage-explaned”", "最接近的是：supply/leakage-explained");
  }

  @Test
  void a_failing_case_shows_its_input_and_what_was_expected_and_came_cell_by_cell() {
    pack.change("supply/sums-of-parts.md", "| 5000.00 |", "| 5001.00 |");
    pack.change("supply/sums-of-parts.md", "问题所在：G2.01 @SW-02", "问题所在：G2.02 @SW-02");
    assertThat(run("sums-of-parts")).isEqualTo(1);
    assertThat(out.toString())
        .contains("supply/sums-of-parts.md 第10行　供水总量等于三项之和")
        .containsPattern("5001.00 +4400.00 +120.00 +480.00")
        .containsPattern("G1.01 @SW-01 +不报 +报 +多报 +供水总量填了 5001.00")
        .containsPattern("G2.01 @SW-02 +不报 +报 +多报")
        .containsPattern("G2.02 @SW-02 +报 +不报 +漏报")
        .contains("共 1 条规则，3 个例子：1 个符合，2 个不符合");
  }

  @Test
  void words_that_are_not_filled_in_are_a_failure() {
    pack.change("supply/leakage-explained.md", "{阈值}%", "{上限}%");
    assertThat(run("leakage")).isEqualTo(1);
    assertThat(out.toString()).contains("{上限}");
  }

  @Test
  void a_broken_rule_is_named_with_all_its_mistakes_and_the_others_run() {
    pack.change("supply/leakage-explained.drl", "value > $limit.value", "valeu > $limit.value");
    pack.change("supply/leakage-explained.drl", "@severity", "@severty");
    assertThat(run()).isEqualTo(1);
    assertThat(out.toString())
        .containsSubsequence("没有 @severty", "    ^^^^^^^", "没有属性“valeu”", "改法：最接近的是 value")
        .contains("有误　supply/leakage-explained", "valeu", "另有 1 条规则有误", "符合　supply/sums-of-parts");
  }

  @Test
  void what_is_wrong_with_cases_and_rules_is_told_in_english_too() {
    pack.change("supply/leakage-explained.md", "G1.05 @SW-01", "G1.95 @SW-01");
    pack.change("supply/sums-of-parts.drl", "合计等于各分项之和", "合格水样数不大于检测水样数");
    pack.change("supply/sums-of-parts.md", "# 合计等于各分项之和", "# 合格水样数不大于检测水样数");
    assertThat(run("--lang", "en")).isEqualTo(1);
    assertThat(out.toString())
        .contains("the case can't be run: the report system has no indicator with the code G1.95")
        .contains(
            "broken  supply/sums-of-parts", "\" is that of quality/passed-within-tested as well")
        .doesNotContain("没有", "重复", "不能");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("rules", "test"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--rules", pack.dir().toString()));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }
}
