package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.WaterWorkbook;

class RulesMutateCommandTest {
  private static final String PACK = WaterWorkbook.PACK.toString();

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String workbook;

  @BeforeEach
  void write() throws IOException {
    workbook = WaterWorkbook.clean(folder).toString();
  }

  @Test
  void mistakes_in_a_sum_are_caught_and_lines_that_no_rule_reads_are_named() {
    assertThat(run("--lines", "50")).isZero();
    assertThat(out.toString())
        .contains("改动 1 份材料的 19 个数", "相邻两位颠倒", "抄了上一行", "漏填")
        .containsPattern("G1.06 +年末用水户数 +全年 +\\d+ +\\d+ .*没有规则核对")
        .containsPattern("G1.01 +供水总量 +全年 +1 +13 +漏填1 +转为未能审核1")
        .doesNotContain("注意：");
    assertThat(err.toString()).contains("每分钟");
  }

  @Test
  void the_same_submission_gives_the_same_result_and_a_sample_is_no_accident() {
    run();
    String whole = out.toString();
    out.getBuffer().setLength(0);
    run();
    assertThat(out).hasToString(whole);
    assertThat(samples("30")).isEqualTo(samples("30")).contains("共 30 处差错");
  }

  @Test
  void a_gate_ends_with_1_below_the_wanted_share() {
    assertThat(run("--at-least", "20")).isZero();
    assertThat(run("--at-least", "99")).isEqualTo(1);
  }

  @Test
  void what_the_template_works_out_follows_the_mistake_on_request() {
    run("--lines", "50");
    assertThat(out.toString()).containsPattern("G2.01 +取水量 +全年 ");
    out.getBuffer().setLength(0);
    run("--recalculate", "--lines", "50");
    assertThat(out.toString())
        .contains("改动 1 份材料的 18 个数")
        .containsPattern("G2.01 +取水量 +地表水 +11 +11 .*没有规则核对11")
        .doesNotContainPattern("G2.01 +取水量 +全年 ");
  }

  @Test
  void the_tables_are_written_to_a_workbook_too() throws IOException {
    Path tables = folder.resolve("tables.xlsx");
    assertThat(run("--xlsx", tables.toString())).isZero();
    try (Workbook written = WorkbookFactory.create(tables.toFile(), null, true)) {
      assertThat(written).extracting(Sheet::getSheetName).containsExactly("差错检验", "发现不了的单元格");
      Row form = row(written.getSheetAt(0), "G1 供水与漏损");
      assertThat(form.getCell(1).getNumericCellValue()).isPositive();
      assertThat(form.getCell(7).getNumericCellValue()).isBetween(0.01, 0.99);
      Row all = row(written.getSheetAt(0), "合计");
      assertThat(all.getCell(1).getNumericCellValue())
          .isGreaterThan(form.getCell(1).getNumericCellValue());
      assertThat(row(written.getSheetAt(1), "G1.06").getCell(1).getStringCellValue())
          .isEqualTo("年末用水户数");
    }
    byte[] first = Files.readAllBytes(tables);
    run("--xlsx", tables.toString());
    assertThat(Files.readAllBytes(tables)).isEqualTo(first);
  }

  @Test
  void the_submission_itself_is_never_written_over() throws IOException {
    byte[] before = Files.readAllBytes(Path.of(workbook));
    assertThat(run("--xlsx", workbook)).isEqualTo(2);
    assertThat(err.toString()).contains("不能覆盖").doesNotContain("--out", "--json");
    assertThat(Files.readAllBytes(Path.of(workbook))).isEqualTo(before);
  }

  @Test
  void nothing_to_change_and_nothing_there_are_said() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(mutate(empty.toString())).isEqualTo(2);
    assertThat(out.toString()).contains("没有找到可以审核的填报工作簿");
    assertThat(mutate(folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("找不到");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_with_what_to_do() throws IOException {
    String printed = Files.writeString(folder.resolve("printed.xlsx"), "%PDF-1.7").toString();
    assertThat(mutate(printed)).isEqualTo(3);
    assertThat(out.toString())
        .contains("未能读取 printed.xlsx：文件是 PDF 文档", "请报送填好的 .xlsx 工作簿，不要转成 PDF")
        .doesNotContain("没有找到");
    out.getBuffer().setLength(0);
    assertThat(mutate(printed, "--lang", "en")).isEqualTo(3);
    assertThat(out.toString())
        .contains("Not read: printed.xlsx: The file is a PDF", "Hand in the .xlsx workbook itself");
  }

  @Test
  void what_it_does_is_told_in_english_too() {
    assertThat(run("--lang", "en")).isZero();
    assertThat(out.toString()).contains("digits swapped", "no rule reads it", "caught");
  }

  private static Row row(Sheet sheet, String first) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(row -> row.getCell(0) != null && row.getCell(0).toString().equals(first))
        .findFirst()
        .orElseThrow();
  }

  private String samples(String most) {
    out.getBuffer().setLength(0);
    run("--sample", most);
    return out.toString();
  }

  private int run(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = workbook;
    System.arraycopy(options, 0, arguments, 1, options.length);
    return mutate(arguments);
  }

  private int mutate(String... arguments) {
    List<String> line = new ArrayList<>(List.of("rules", "mutate", "--rules", PACK));
    line.addAll(List.of(arguments));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), line.toArray(String[]::new));
  }
}
