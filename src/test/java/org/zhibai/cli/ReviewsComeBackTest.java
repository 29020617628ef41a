package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.intake.Reviews;
import org.zhibai.model.Review;

/** What people type into the findings workbook stands there again after the next check. */
class ReviewsComeBackTest {
  private static final String PRIOR_COLUMN = "across/periods/prior-year-column|330281|02.10|上年同期";
  private static final String FORMULA = "general/figure-typed|330281|公式代替数值 09.02";
  private static final String PLEDGED_TWICE = "utilization/right-pledged-twice|330281|";
  private static final int EXPLANATION = 16;
  private static final int DECISION = 17;
  private static final int MARK = 18;
  private static final int KEY = 19;

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();
  private Path book;
  private Path findings;

  @BeforeEach
  void check_for_the_first_time() throws IOException {
    book = folder.resolve("NBIP-2023-330281-01.xlsx");
    Files.copy(Path.of("samples/2023").resolve(book.getFileName()), book);
    findings = folder.resolve("findings/f.xlsx");
    assertThat(check(findings)).isEqualTo(1);
  }

  @Test
  void explanations_and_decisions_stay_beside_their_findings() throws IOException {
    byte[] untouched = Files.readAllBytes(findings);
    assertThat(check(findings)).isEqualTo(1);
    assertThat(findings).hasBinaryContent(untouched);

    type(PLEDGED_TWICE, "=两笔由同一银行分期发放，见合同附件", "认可");
    type(FORMULA, "", "退回");
    check(findings);
    assertThat(review(PLEDGED_TWICE).explanation()).isEqualTo("=两笔由同一银行分期发放，见合同附件");
    assertThat(review(PLEDGED_TWICE).decision()).isEqualTo("认可");
    assertThat(review(PLEDGED_TWICE).mark()).isEmpty();
    assertThat(review(FORMULA).decision()).isEqualTo("退回");
    assertThat(review(FORMULA).mark()).isEqualTo("未填说明");
    assertThat(cell(findings, PLEDGED_TWICE, EXPLANATION)).contains("同一银行分期发放");
  }

  @Test
  void words_for_figures_that_changed_are_to_be_confirmed_again_until_somebody_does()
      throws IOException {
    type(PRIOR_COLUMN, "上年误报，已报市局更正", "认可");
    check(findings);
    assertThat(review(PRIOR_COLUMN).mark()).isEmpty();

    submission("02 专利创造", "E18", cell -> cell.setCellValue(55));
    check(findings);
    assertThat(review(PRIOR_COLUMN).mark()).isEqualTo("需重新确认");
    check(findings);
    assertThat(review(PRIOR_COLUMN).mark()).isEqualTo("需重新确认");
    assertThat(review(PRIOR_COLUMN).explanation()).isEqualTo("上年误报，已报市局更正");

    edit(findings, PRIOR_COLUMN, row -> row.getCell(MARK).setBlank());
    check(findings);
    assertThat(review(PRIOR_COLUMN).mark()).isEmpty();

    submission("02 专利创造", "E18", cell -> cell.setCellValue(56));
    check(findings);
    assertThat(review(PRIOR_COLUMN).mark()).isEqualTo("需重新确认");
    type(PRIOR_COLUMN, "上年误报，本年再次更正为五十六", "认可");
    check(findings);
    assertThat(review(PRIOR_COLUMN).mark()).isEmpty();
  }

  @Test
  void explanation_of_a_finding_that_is_gone_is_kept_and_returns_with_it() throws IOException {
    type(FORMULA, "公式由财务系统导出，数值无误", "待核");
    submission("09 转化运用", "D10", cell -> cell.removeFormula());
    check(findings);
    assertThat(sheets(findings)).contains("已消失的问题说明");
    check(findings);
    assertThat(review(FORMULA).explanation()).isEqualTo("公式由财务系统导出，数值无误");

    submission("09 转化运用", "D10", cell -> cell.setCellFormula("300927.99+0"));
    check(findings);
    assertThat(sheets(findings)).doesNotContain("已消失的问题说明");
    assertThat(cell(findings, FORMULA, EXPLANATION)).isEqualTo("公式由财务系统导出，数值无误");
    assertThat(cell(findings, FORMULA, DECISION)).isEqualTo("待核");
  }

  @Test
  void words_of_several_workbooks_are_put_together() throws IOException {
    Path units = folder.resolve("findings/unit.xlsx");
    Files.copy(findings, units);
    type(units, PLEDGED_TWICE, "两笔由同一银行分期发放", "");
    type(PLEDGED_TWICE, "", "认可");
    assertThat(check(findings, "--previous", units.toString())).isEqualTo(1);
    assertThat(review(PLEDGED_TWICE).explanation()).isEqualTo("两笔由同一银行分期发放");
    assertThat(review(PLEDGED_TWICE).decision()).isEqualTo("认可");
  }

  @Test
  void file_that_is_no_findings_workbook_is_neither_written_over_nor_read() throws IOException {
    Path other = Files.writeString(folder.resolve("findings/账目.xlsx"), "not ours");
    assertThat(check(other)).isEqualTo(2);
    assertThat(check(findings, "--previous", other.toString())).isEqualTo(2);
    assertThat(check(findings, "--previous", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(other).hasContent("not ours");
    assertThat(err.toString()).contains("又不是审核结果工作簿", "读不出说明和意见", "找不到");
  }

  private int check(Path out, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("check", book.toString(), "--prior", "samples/2022"));
    arguments.addAll(List.of("--out", out.toString()));
    arguments.addAll(List.of(more));
    return Main.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        arguments.toArray(String[]::new));
  }

  private Review review(String key) {
    return Reviews.of(findings).orElseThrow().stream()
        .filter(review -> review.key().startsWith(key))
        .findFirst()
        .orElseThrow();
  }

  private void type(String key, String explanation, String decision) throws IOException {
    type(findings, key, explanation, decision);
  }

  private static void type(Path file, String key, String explanation, String decision)
      throws IOException {
    edit(
        file,
        key,
        row -> {
          row.getCell(EXPLANATION).setCellValue(explanation);
          row.getCell(DECISION).setCellValue(decision);
        });
  }

  private static void edit(Path file, String key, Consumer<Row> change) throws IOException {
    change(file, workbook -> change.accept(row(workbook.getSheet("问题清单"), key)));
  }

  private void submission(String sheet, String ref, Consumer<Cell> change) throws IOException {
    CellReference at = new CellReference(ref);
    change(
        book,
        workbook ->
            change.accept(workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol())));
  }

  private static void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    try (XSSFWorkbook workbook = opened(file)) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private static String cell(Path file, String key, int column) throws IOException {
    try (XSSFWorkbook workbook = opened(file)) {
      return row(workbook.getSheet("问题清单"), key).getCell(column).getStringCellValue();
    }
  }

  private static List<String> sheets(Path file) throws IOException {
    try (XSSFWorkbook workbook = opened(file)) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      return names;
    }
  }

  private static XSSFWorkbook opened(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Row row(Sheet sheet, String key) {
    for (Row row : sheet) {
      Cell cell = row.getCell(KEY);
      if (cell != null && cell.toString().startsWith(key)) {
        return row;
      }
    }
    throw new AssertionError(key);
  }
}
