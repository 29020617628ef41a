package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.FormLabels;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.RuleAccount;

class FindingsWorkbookTest {
  private static final int UNIT = 2;
  private static final int CELL = 5;
  private static final int MESSAGE = 10;

  @TempDir static Path folder;

  private static Path full;

  @BeforeAll
  static void write() throws IOException {
    full = written(SyntheticResult.full(), "full");
  }

  @Test
  void the_same_result_gives_the_same_bytes() throws IOException {
    assertThat(full).hasSameBinaryContentAs(written(SyntheticResult.full(), "other"));
  }

  @Test
  void sheets_stand_in_the_order_of_the_specification() throws IOException {
    assertThat(names(Locale.CHINESE))
        .containsExactly("总览", "问题清单", "未能审核", "目标完成", "排名测算", "跨区比对", "审核规则", "填报情况");
    assertThat(names(Locale.ENGLISH))
        .containsExactly(
            "Overview",
            "Findings",
            "Not checked",
            "Targets",
            "Ranking",
            "Across units",
            "Rules",
            "Submissions");
  }

  @Test
  void it_is_marked_as_what_it_is() throws IOException {
    try (XSSFWorkbook workbook = read(full)) {
      assertThat(workbook.getProperties().getCustomProperties().getProperty("zhibai.findings"))
          .isNotNull();
    }
    assertThat(names(Locale.CHINESE)).containsAll(FormLabels.FINDINGS_SHEETS.get(0));
    assertThat(names(Locale.ENGLISH)).containsAll(FormLabels.FINDINGS_SHEETS.get(1));
  }

  @Test
  void a_table_that_may_fill_pages_has_its_header_on_each() throws IOException {
    try (XSSFWorkbook workbook = read(full)) {
      assertThat(repeated(workbook.getSheet("跨区比对"))).startsWith("指标").endsWith("算式");
      assertThat(repeated(workbook.getSheet("填报情况"))).startsWith("填报单位").contains("位置");
      assertThat(repeated(workbook.getSheet("问题清单"))).startsWith("序号");
    }
  }

  private static String repeated(Sheet sheet) {
    Row header = sheet.getRow(sheet.getRepeatingRows().getFirstRow());
    List<String> texts = new ArrayList<>();
    header.forEach(cell -> texts.add(cell.getStringCellValue()));
    texts.removeIf(String::isEmpty);
    return String.join(" ", texts);
  }

  @Test
  void every_finding_has_its_line() throws IOException {
    CheckResult result = SyntheticResult.full();
    try (XSSFWorkbook workbook = read(written(result, "all"))) {
      Sheet list = workbook.getSheet("问题清单");
      assertThat(list.getLastRowNum() - SheetWriter.FIRST_ROW + 1)
          .isEqualTo(result.findings().size());
    }
  }

  @Test
  void headline_and_sheet_count_the_same_checks_and_reasons() throws IOException {
    CheckResult result = SyntheticResult.full();
    try (XSSFWorkbook workbook = read(full)) {
      double checks = 0;
      int lines = 0;
      for (Row row : workbook.getSheet("未能审核")) {
        if (row.getRowNum() >= SheetWriter.FIRST_ROW) {
          checks += row.getCell(5).getNumericCellValue();
          lines++;
        }
      }
      assertThat((int) checks).isEqualTo(result.notChecked().size()).isPositive();
      assertThat(lines).isEqualTo(result.reasons());
      assertThat(texts(workbook.getSheet("总览")))
          .contains((int) checks + " / " + lines, "未能审核（项 / 条原因）");
      String told = "共 " + (int) checks + " 项未能审核（一条规则在一处为一项），出自 " + lines + " 条原因";
      assertThat(texts(workbook.getSheet("未能审核"))).anyMatch(text -> text.startsWith(told));
    }
  }

  @Test
  void every_rule_has_its_line_with_the_level_of_its_check() throws IOException {
    CheckResult result = SyntheticResult.full();
    try (XSSFWorkbook workbook = read(full)) {
      Sheet rules = workbook.getSheet("审核规则");
      assertThat(repeated(rules)).contains("类别 层次 性质");
      for (int i = 0; i < result.accounts().size(); i++) {
        Row row = rules.getRow(SheetWriter.FIRST_ROW + i);
        RuleAccount account = result.accounts().get(i);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(account.rule().id());
        assertThat(row.getCell(3).getStringCellValue()).startsWith(account.rule().level() + " ");
        assertThat((long) row.getCell(10).getNumericCellValue()).isEqualTo(account.failed());
      }
    }
  }

  @Test
  void text_of_a_submission_is_never_a_formula() throws IOException {
    try (XSSFWorkbook workbook = read(full)) {
      List<Cell> cells = cells(workbook);
      assertThat(cells)
          .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
          .isNotEmpty()
          .allMatch(cell -> cell.getCellFormula().startsWith("HYPERLINK(\""))
          .allMatch(cell -> !cell.getStringCellValue().isEmpty());
      assertThat(cells)
          .filteredOn(cell -> cell.getCellType() == CellType.STRING)
          .filteredOn(cell -> CellText.looksLikeFormula(cell.getStringCellValue()))
          .isNotEmpty()
          .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void cell_of_a_finding_opens_the_submission_beside_it() throws IOException {
    try (XSSFWorkbook workbook = read(full)) {
      Cell cell = workbook.getSheet("问题清单").getRow(SheetWriter.FIRST_ROW).getCell(CELL);
      assertThat(cell.getCellFormula())
          .matches(
              "HYPERLINK\\(\"(\\.\\./)+.*samples/2023/NBIP-2023-\\w+-01\\.xlsx#'专利创造'!D\\d+\",.*");
      assertThat(cell.getStringCellValue()).startsWith("D");
    }
  }

  @Test
  void findings_that_another_explains_stand_beneath_it() throws IOException {
    try (XSSFWorkbook workbook = read(full)) {
      List<Integer> indented = new ArrayList<>();
      Sheet list = workbook.getSheet("问题清单");
      for (Row row : list) {
        if (row.getOutlineLevel() == 1) {
          indented.add(row.getRowNum());
        }
      }
      assertThat(indented).hasSize(3);
      assertThat(indented.get(2) - indented.get(0)).isEqualTo(2);
      String headline = list.getRow(indented.get(0) - 1).getCell(MESSAGE).getStringCellValue();
      assertThat(headline).endsWith("（另有 3 条问题由此引起，列于其下）");
    }
  }

  @Test
  void numbers_of_the_matrix_lead_to_the_first_finding_of_unit_and_severity() throws IOException {
    try (XSSFWorkbook workbook = read(full)) {
      XSSFSheet overview = workbook.getSheet("总览");
      Sheet list = workbook.getSheet("问题清单");
      var links =
          overview.getHyperlinkList().stream()
              .filter(link -> link.getAddress().startsWith("'问题清单'!A"))
              .toList();
      assertThat(links).hasSizeGreaterThan(20);
      for (var link : links) {
        String unit = overview.getRow(link.getFirstRow()).getCell(0).getStringCellValue();
        int row = Integer.parseInt(link.getAddress().substring("'问题清单'!A".length())) - 1;
        assertThat(list.getRow(row).getCell(UNIT).getStringCellValue()).isEqualTo(unit);
      }
    }
  }

  @Test
  void the_reviewer_chooses_a_decision_from_a_list() throws IOException {
    try (XSSFWorkbook workbook = read(full)) {
      assertThat(workbook.getSheet("问题清单").getDataValidations())
          .singleElement()
          .satisfies(
              validation ->
                  assertThat(validation.getValidationConstraint().getExplicitListValues())
                      .containsExactly("认可", "退回", "待核"));
    }
  }

  @Test
  void what_a_limit_leaves_out_is_said_on_the_first_sheet() throws IOException {
    Path out = folder.resolve("limit.xlsx");
    CheckResult result = SyntheticResult.full();
    new FindingsWorkbook(SyntheticResult.SYSTEM, Locale.CHINESE, 20).write(result, out);
    try (XSSFWorkbook workbook = read(out)) {
      int last = workbook.getSheet("问题清单").getLastRowNum();
      assertThat(last - SheetWriter.FIRST_ROW + 1).isEqualTo(20);
      assertThat(texts(workbook.getSheet("总览")))
          .anyMatch(
              text -> text.startsWith("注意：问题共 " + result.findings().size() + " 条，“问题清单”只列前 20 条"));
    }
  }

  @Test
  void a_run_without_submissions_has_all_sheets_and_says_so() throws IOException {
    try (XSSFWorkbook workbook = read(written(SyntheticResult.nothing(), "nothing"))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(8);
      assertThat(texts(workbook.getSheet("问题清单"))).contains("没有发现问题");
      assertThat(texts(workbook.getSheet("总览"))).contains("没有收到可以审核的填报材料");
    }
  }

  @Test
  void control_characters_and_endless_text_do_no_harm() throws IOException {
    Finding plain = SyntheticFindings.all().get(0);
    Finding odd = SyntheticFindings.saying(plain, "坏字符\u0000\u001b\uFFFF" + "长".repeat(40_000));
    try (XSSFWorkbook workbook = read(written(SyntheticResult.with(List.of(odd)), "odd"))) {
      String message =
          workbook
              .getSheet("问题清单")
              .getRow(SheetWriter.FIRST_ROW)
              .getCell(MESSAGE)
              .getStringCellValue();
      assertThat(message).startsWith("坏字符长").hasSize(32_767).endsWith("（原文过长，此处截断）");
    }
  }

  @Test
  void thousands_of_findings_are_written_in_order() throws IOException {
    Random random = new Random(1);
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.add(
          SyntheticFindings.finding(
              SyntheticResult.SYSTEM.reporters(2023).get(i % 20),
              SyntheticFindings.RULES.get(3),
              i,
              random));
    }
    try (XSSFWorkbook workbook = read(written(SyntheticResult.with(many), "many"))) {
      Sheet list = workbook.getSheet("问题清单");
      assertThat(list.getRow(list.getLastRowNum()).getCell(0).getNumericCellValue())
          .isEqualTo(2_000);
    }
  }

  private List<String> names(Locale language) throws IOException {
    Path out = folder.resolve("names-" + language + ".xlsx");
    new FindingsWorkbook(SyntheticResult.SYSTEM, language).write(SyntheticResult.full(), out);
    try (XSSFWorkbook workbook = read(out)) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      return names;
    }
  }

  private static Path written(CheckResult result, String name) throws IOException {
    Path out = folder.resolve(name + ".xlsx");
    new FindingsWorkbook(SyntheticResult.SYSTEM, Locale.CHINESE).write(result, out);
    return out;
  }

  private static XSSFWorkbook read(Path path) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(path));
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                  }
                }));
    return texts;
  }
}
