package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.report.BlankWorkbooks.SYSTEM;
import static org.zhibai.report.BlankWorkbooks.beside;
import static org.zhibai.report.BlankWorkbooks.codes;
import static org.zhibai.report.BlankWorkbooks.evaluated;
import static org.zhibai.report.BlankWorkbooks.line;
import static org.zhibai.report.BlankWorkbooks.sheets;
import static org.zhibai.report.BlankWorkbooks.texts;
import static org.zhibai.report.BlankWorkbooks.unit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;

class TemplatesTest {
  @TempDir Path folder;
  private final BlankWorkbooks workbooks = new BlankWorkbooks();

  @AfterEach
  void close() throws IOException {
    workbooks.close();
  }

  @Test
  void file_is_named_by_year_unit_and_version() throws IOException {
    Path file = new Templates(SYSTEM).write(unit("330212"), 2023, folder);

    assertThat(file.getFileName()).hasToString("NBIP-2023-330212-01.xlsx");
  }

  @Test
  void two_builds_give_identical_bytes() throws IOException {
    Path first = new Templates(SYSTEM).write(unit("330212"), 2023, folder.resolve("a"));
    Path second = new Templates(SYSTEM).write(unit("330212"), 2023, folder.resolve("b"));

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void every_unit_gets_exactly_its_forms_lines_and_ledgers() {
    for (ReportingUnit unit : SYSTEM.reporters(2023)) {
      XSSFWorkbook workbook = workbooks.build(unit.code());
      List<String> sheets = new ArrayList<>(List.of("封面"));
      for (Form form : SYSTEM.forms(unit, 2023)) {
        sheets.add(form.number() + " " + form.name());
        assertThat(codes(workbook.getSheet(sheets.get(sheets.size() - 1))))
            .as(unit.name() + form.number())
            .isEqualTo(
                SYSTEM.lines(form, unit, 2023).stream().map(line -> line.line().row()).toList());
      }
      for (LedgerForm ledger : SYSTEM.ledgers(unit, 2023)) {
        sheets.add(ledger.number() + " " + ledger.name());
      }
      assertThat(sheets(workbook)).as(unit.name()).isEqualTo(sheets);
    }
  }

  @Test
  void court_gets_the_courts_lines_only() {
    XSSFWorkbook workbook = workbooks.build("D-FY");

    assertThat(sheets(workbook)).containsExactly("封面", "06 司法保护");
    assertThat(codes(workbook.getSheetAt(1)))
        .containsExactly("01", "02", "03", "04", "05", "06", "07", "08");
  }

  @Test
  void every_sheet_prints_on_a4_as_wide_as_the_page() {
    for (Sheet sheet : workbooks.build("330212")) {
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isBetween((short) 0, (short) 1);
      assertThat(sheet.getHorizontallyCenter()).isTrue();
      assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页　共 &N 页");
    }
  }

  @Test
  void cover_names_the_unit_and_links_to_every_sheet() {
    XSSFWorkbook workbook = workbooks.build("330212");
    XSSFSheet cover = workbook.getSheet("封面");

    assertThat(texts(cover, 0, 40))
        .contains("宁波市知识产权统计报表制度", "鄞州区", "330212", "2023年", "模板版本", "2023.1", "01")
        .anyMatch(text -> text.contains("宁波国家高新技术产业开发区") && text.contains("统计口径"));
    assertThat(cover.getHyperlinkList().stream().map(link -> link.getAddress()).toList())
        .isEqualTo(sheets(workbook).stream().skip(1).map(sheet -> "'" + sheet + "'!A1").toList());
  }

  @Test
  void signatures_are_typed_once_on_the_cover() {
    XSSFWorkbook workbook = workbooks.build("330212");
    XSSFSheet cover = workbook.getSheet("封面");
    for (String label : List.of("单位负责人", "统计负责人", "填表人", "联系电话", "报出日期")) {
      assertThat(beside(cover, label).getCellStyle().getLocked()).as(label).isFalse();
    }
    beside(cover, "填表人").setCellValue("样例填表人");
    XSSFSheet form = workbook.getSheet("02 专利创造");
    Cell footer = form.getRow(8 + codes(form).size()).getCell(0);

    assertThat(evaluated(workbook, footer).getStringCellValue()).contains("填表人：样例填表人");
  }

  @Test
  void template_version_stands_in_a_property() {
    assertThat(
            workbooks
                .build("D-HG")
                .getProperties()
                .getCustomProperties()
                .getProperty("zhibai.template")
                .getLpwstr())
        .isEqualTo("2023.1");
  }

  @Test
  void ledger_has_a_frozen_filtered_header_and_open_rows_below() {
    XSSFSheet sheet = workbooks.build("330212").getSheet("T3 知识产权质押登记清单");
    LedgerForm ledger =
        SYSTEM.allLedgers().stream().filter(form -> form.number().equals("T3")).findFirst().get();

    assertThat(texts(sheet, 3, 4))
        .isEqualTo(ledger.columns().stream().map(LedgerForm.LedgerColumn::header).toList());
    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A4:");
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
    assertThat(sheet.getRow(3).getCell(0).getCellStyle().getLocked()).isTrue();
    assertThat(sheet.getColumnStyle(9).getLocked()).isFalse();
    assertThat(sheet.getColumnStyle(9).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    assertThat(sheet.isAutoFilterLocked()).isFalse();
  }

  @Test
  void ledger_offers_choices_down_to_its_last_row() {
    XSSFSheet sheet = workbooks.build("330212").getSheet("T3 知识产权质押登记清单");
    DataValidation kind =
        sheet.getDataValidations().stream()
            .filter(found -> found.getRegions().getCellRangeAddress(0).getFirstColumn() == 6)
            .findFirst()
            .orElseThrow();

    assertThat(kind.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.LIST);
    assertThat(kind.getValidationConstraint().getExplicitListValues())
        .containsExactly("专利", "商标", "版权", "混合");
    assertThat(kind.getRegions().getCellRangeAddress(0).getLastRow()).isGreaterThan(100_000);
  }

  @Test
  void form_that_is_longer_than_a_page_keeps_every_line_open_after_writing() throws IOException {
    Path file = new Templates(SYSTEM).write(unit("D-SC"), 2023, folder);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet sheet = workbook.getSheet("13 全市综合情况");
      List<FormLine> lines =
          SYSTEM.allLines().stream()
              .filter(line -> line.filledBy(unit("D-SC")) && line.line().form().equals("13"))
              .toList();
      assertThat(lines).hasSizeGreaterThan(30);
      assertThat(lines)
          .allMatch(
              entry -> !line(sheet, entry.line().row()).getCell(3).getCellStyle().getLocked());
    }
  }

  @Test
  void another_pack_gives_another_subjects_forms() throws IOException {
    ReportSystem water = ReportSystem.read(Path.of("src/test/resources/packs/water"));
    ReportingUnit reporter = water.reporters(2023).get(0);
    try (XSSFWorkbook workbook = new Templates(water).build(reporter, 2023, 1)) {
      Form form = water.forms(reporter, 2023).get(0);
      assertThat(workbook.getSheetName(1)).isEqualTo(form.number() + " " + form.name());
      assertThat(codes(workbook.getSheetAt(1)))
          .hasSameSizeAs(water.lines(form, reporter, 2023))
          .isNotEmpty();
    }
  }
}
