package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void help_is_chinese_and_english_on_request() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("用法：zhibai", "审核填报工作簿", "退出状态");
    assertThat(run("check", "--help", "--lang", "en")).isZero();
    assertThat(out.toString()).contains("Usage: zhibai check", "findings workbook");
  }

  @Test
  void wrong_usage_is_said_in_chinese_and_ends_with_2() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", "--colour", "x")).isEqualTo(2);
    assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(run("check", folder.toString(), "--as-of", "soon")).isEqualTo(2);
    assertThat(err.toString())
        .contains("请写明要做什么", "缺少 PATH", "不认识“--colour", "找不到", "“soon”不能用作 DATE");
  }

  @Test
  void a_template_is_written_and_an_unknown_unit_is_named() throws IOException {
    assertThat(run("template", "--year", "2023", "--unit", "D-HG", "--out", folder.toString()))
        .isZero();
    assertThat(folder.resolve("NBIP-2023-D-HG-01.xlsx")).exists();
    assertThat(run("template", "--year", "2023", "--unit", "330283", "--out", folder.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("330283", "330212");
  }

  @Test
  void a_blank_workbook_has_mandatory_findings_and_ends_with_1_or_with_0_on_request()
      throws IOException {
    run("template", "--year", "2023", "--unit", "D-HG", "--out", folder.toString());
    String book = folder.resolve("NBIP-2023-D-HG-01.xlsx").toString();
    String report = folder.resolve("report/findings.xlsx").toString();
    assertThat(run("check", book, "--out", report)).isEqualTo(1);
    assertThat(run("check", book, "--out", report, "--exit-zero")).isZero();
    assertThat(out.toString()).contains("D-HG 宁波海关", "审核结果工作簿");
    assertThat(Files.size(Path.of(report))).isPositive();
  }

  @Test
  void what_cannot_be_read_is_named_in_one_line_and_ends_with_3() throws IOException {
    Path given = Files.createDirectory(folder.resolve("given"));
    run("template", "--year", "2023", "--unit", "D-HG", "--out", given.toString());
    byte[] good = Files.readAllBytes(given.resolve("NBIP-2023-D-HG-01.xlsx"));
    Files.write(given.resolve("截断.xlsx"), Arrays.copyOf(good, good.length / 2));
    Files.write(given.resolve("空.xlsx"), new byte[0]);
    Files.writeString(given.resolve("文档.xlsx"), "%PDF-1.7\n1 0 obj\n", StandardCharsets.US_ASCII);
    Files.writeString(given.resolve("网页.xls"), "<html><table><tr><td>1</td></tr></table></html>");
    out.getBuffer().setLength(0);
    assertThat(run("check", given.toString(), "--out", folder.resolve("f.xlsx").toString()))
        .isEqualTo(3);
    for (String name : new String[] {"截断.xlsx", "空.xlsx", "文档.xlsx", "网页.xls"}) {
      assertThat(out.toString().lines().filter(line -> line.contains("未能读取 " + name))).hasSize(1);
    }
    assertThat(out.toString()).contains("D-HG 宁波海关");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("given", "f.xlsx");
    }
  }

  @Test
  void a_submission_is_never_written_over() throws IOException {
    run("template", "--year", "2023", "--unit", "D-HG", "--out", folder.toString());
    Path book = folder.resolve("NBIP-2023-D-HG-01.xlsx");
    byte[] before = Files.readAllBytes(book);
    String other = folder.resolve("./other/../NBIP-2023-D-HG-01.xlsx").toString();
    Files.createDirectory(folder.resolve("other"));
    String report = folder.resolve("f.xlsx").toString();
    assertThat(run("check", book.toString(), "--out", book.toString())).isEqualTo(2);
    assertThat(run("check", folder.toString(), "--out", report, "--json", other)).isEqualTo(2);
    assertThat(run("check", book.toString(), "--out", report, "--json", report)).isEqualTo(2);
    assertThat(run("check", book.toString(), "--out", folder.toString())).isEqualTo(2);
    assertThat(run("template", "--year", "2023", "--unit", "D-HG", "--out", folder.toString()))
        .isEqualTo(2);
    assertThat(Files.readAllBytes(book)).isEqualTo(before);
    assertThat(Path.of(report)).doesNotExist();
    assertThat(err.toString()).contains("不能覆盖", "不能是同一个文件", "已经存在");
  }

  @Test
  void findings_workbooks_among_the_submissions_are_set_aside_and_alone_are_nothing_to_check() {
    run("template", "--year", "2023", "--unit", "D-HG", "--out", folder.toString());
    String findings = folder.resolve("findings.xlsx").toString();
    assertThat(run("check", folder.toString(), "--out", findings)).isEqualTo(1);
    assertThat(run("check", folder.toString(), "--out", findings)).isEqualTo(1);
    assertThat(out.toString()).contains("注意：findings.xlsx 是本程序写出的审核结果");
    String other = folder.resolve("other.xlsx").toString();
    assertThat(run("check", findings, "--out", other)).isEqualTo(2);
    assertThat(err.toString()).contains("findings.xlsx 是本程序写出的审核结果，不是填报材料", "没有找到可以审核");
    assertThat(Path.of(other)).doesNotExist();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_file_name_that_breaks_lines_or_steers_the_terminal_keeps_to_its_line() throws IOException {
    Path given = Files.createDirectory(folder.resolve("given"));
    Files.write(given.resolve("坏\n合计 0\u001b[31m.xlsx"), new byte[] {1, 2, 3});
    Files.writeString(given.resolve("说\n明.txt"), "");
    String report = folder.resolve("f.xlsx").toString();
    assertThat(run("check", given.toString(), "--out", report)).isEqualTo(3);
    assertThat(out.toString()).contains("未能读取 坏 合计 0\uFFFD[31m.xlsx：", "未读取：说 明.txt");
    assertThat(out.toString()).doesNotContain("\u001b", "坏\n", "说\n");
  }

  @Test
  void a_language_that_is_not_spoken_and_a_year_without_forms_are_refused() {
    assertThat(run("check", folder.toString(), "--lang", "fr")).isEqualTo(2);
    assertThat(run("--lang=de", "check", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("“fr”不能用作 --lang", "“de”不能用作 --lang", "zh（中文）和 en（英文）");
    String[] years = {"1990", "20233"};
    for (String year : years) {
      assertThat(run("template", "--year", year, "--unit", "all", "--out", folder.toString()))
          .isEqualTo(2);
      assertThat(err.toString()).contains("没有 " + year + " 年的报表，适用的年份是 2021 年及以后");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void console_speaks_the_language_asked_for_and_findings_are_chinese() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.xlsx"), "");
    Path json = folder.resolve("f.json");
    assertThat(
            run(
                "--lang",
                "en",
                "check",
                broken.toString(),
                "--out",
                report(),
                "--json",
                json.toString()))
        .isEqualTo(3);
    assertThat(out.toString()).contains("Not read: broken.xlsx: The file is empty.");
    assertThat(Files.readString(json)).contains("空").doesNotContain("The file is empty");
  }

  private String report() {
    return folder.resolve("f.xlsx").toString();
  }

  @Test
  void an_output_that_can_not_be_written_is_refused_before_anything_is_read() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path broken = Files.writeString(folder.resolve("broken.xlsx"), "");
    String below = file.resolve("f.xlsx").toString();
    assertThat(run("check", broken.toString(), "--out", below)).isEqualTo(2);
    assertThat(run("check", broken.toString(), "--json", below)).isEqualTo(2);
    assertThat(err.toString()).contains("没有运行：" + below + " 不能写，它的上级不是文件夹。请换一个位置。");
    assertThat(out.toString()).doesNotContain("broken.xlsx");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, broken);
    }
  }

  @Test
  void a_folder_without_submissions_is_said_and_ends_with_2() {
    assertThat(run("check", folder.toString(), "--out", folder.resolve("f.xlsx").toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("没有找到可以审核的填报工作簿");
    assertThat(folder).isEmptyDirectory();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
