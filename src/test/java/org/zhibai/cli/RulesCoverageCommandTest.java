package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.WaterWorkbook;

class RulesCoverageCommandTest {
  private static final String PACK = WaterWorkbook.PACK.toString();

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void each_form_has_a_row_and_what_no_rule_reads_is_named() {
    assertThat(coverage("--rules", "rules")).isZero();
    assertThat(out.toString())
        .containsPattern("2023年报表的规则覆盖情况（\\d+ 条规则；台账按栏计）")
        .containsPattern("02 专利创造 +32 +94 +0 +0 +94 +0 +0\n")
        .containsPattern("合计 +375 +884 ")
        .containsSubsequence("没有规则能判错的行", "T1 商业秘密保护示范基地名录：序号；", "只有格式规则能判错的行")
        .contains("没有给出填报材料，不知道哪些规则会报问题");
  }

  @Test
  void rules_that_said_nothing_about_the_submissions_given_are_listed() throws IOException {
    assertThat(coverage("--rules", PACK, WaterWorkbook.clean(folder).toString())).isZero();
    assertThat(out.toString())
        .containsPattern("在所给的材料上没有报过问题的规则：\\d+ 条（共 \\d+ 条）")
        .containsPattern("\nsupply/sums-of-parts +\\S+ +强制性 +\\d+\n");
  }

  @Test
  void headings_are_english_for_those_who_ask() {
    assertThat(coverage("--rules", PACK, "--lang", "en")).isZero();
    assertThat(out.toString())
        .contains(
            "What 4 rules read of the forms", "Unread", "G1.06 年末用水户数", "No submissions were given")
        .doesNotContain("规则覆盖情况");
  }

  @Test
  void a_file_that_could_not_be_read_is_named_with_what_to_do() throws IOException {
    Path printed = Files.writeString(folder.resolve("供水.xlsx"), "%PDF-1.7");

    assertThat(coverage("--rules", PACK, printed.toString())).isEqualTo(ExitStatus.UNREAD);

    assertThat(out.toString())
        .contains("未能读取 供水.xlsx：文件是 PDF 文档", "不要转成 PDF", "没有读成一份填报材料")
        .doesNotContain("没有给出填报材料");
  }

  @Test
  void submissions_that_are_not_there_are_refused() {
    assertThat(coverage("--rules", PACK, "nowhere")).isEqualTo(ExitStatus.USAGE);
    assertThat(coverage("--rules", PACK, "--prior", "last-year")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("找不到 nowhere", "找不到 last-year");
  }

  private int coverage(String... arguments) {
    List<String> line = new ArrayList<>(List.of("rules", "coverage"));
    line.addAll(List.of(arguments));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), line.toArray(String[]::new));
  }
}
