package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintCellComments;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
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
  private static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));
  private static final int NAME = 0;
  private static final int CODE = 2;

  @TempDir Path folder;
  private final List<XSSFWorkbook> opened = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (XSSFWorkbook workbook : opened) {
      workbook.close();
    }
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
      XSSFWorkbook workbook = build(unit.code());
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
    XSSFWorkbook workbook = build("D-FY");

    assertThat(sheets(workbook)).containsExactly("封面", "06 司法保护");
    assertThat(codes(workbook.getSheetAt(1)))
        .containsExactly("01", "02", "03", "04", "05", "06", "07", "08");
  }

  @Test
  void head_of_a_form_says_whose_it_is() {
    Sheet sheet = build("330212").getSheet("02 专利创造");

    assertThat(texts(sheet, 0, 6))
        .contains(
            "专 利 创 造",
            "行政区划代码：330212",
            "综合机关名称：鄞州区市场监督管理局",
            "2023年",
            "表　　号：甬知统年02表",
            "制定机关：宁波市市场监督管理局（市知识产权局）",
            "批准机关：宁波市统计局");
    assertThat(texts(sheet, 6, 8))
        .containsExactly(
            "指标名称", "计量单位", "代码", "本年", "上年同期", "同比（%）", "数据来源/备注", "甲", "乙", "丙", "1", "2", "3",
            "4");
  }

  @Test
  void part_of_a_total_is_indented_and_labelled() {
    Sheet sheet = build("330212").getSheet("02 专利创造");

    assertThat(line(sheet, "02").getCell(NAME).getStringCellValue()).isEqualTo("　其中：发明");
    assertThat(line(sheet, "03").getCell(NAME).getStringCellValue()).isEqualTo("　　实用新型");
  }

  @Test
  void number_format_follows_the_measure() {
    XSSFWorkbook workbook = build("330212");

    assertThat(format(workbook, "02 专利创造", "01", "D")).isEqualTo("#,##0");
    assertThat(format(workbook, "09 转化运用", "01", "D")).isEqualTo("#,##0.00");
    assertThat(format(workbook, "02 专利创造", "24", "D")).isEqualTo("0.00");
  }

  @Test
  void only_cells_to_be_filled_in_are_open() {
    XSSFWorkbook workbook = build("330212");
    for (Form form : SYSTEM.forms(unit("330212"), 2023)) {
      XSSFSheet sheet = workbook.getSheet(form.number() + " " + form.name());
      assertThat(sheet.isSheetLocked()).isTrue();
      for (Row row : sheet) {
        for (Cell cell : row) {
          boolean empty = cell.getCellType() == CellType.BLANK;
          boolean inTable = row.getRowNum() >= 8 && row.getCell(CODE) != null;
          boolean line = inTable && row.getCell(CODE).getStringCellValue().length() == 2;
          assertThat(!cell.getCellStyle().getLocked())
              .as(sheet.getSheetName() + "!" + cell.getAddress())
              .isEqualTo(empty && line);
        }
      }
    }
  }

  @Test
  void protection_has_no_password_and_lets_rows_be_inserted() {
    XSSFSheet sheet = build("330212").getSheet("02 专利创造");

    assertThat(sheet.isInsertRowsLocked()).isFalse();
    assertThat(sheet.isFormatCellsLocked()).isFalse();
    assertThat(sheet.isDeleteRowsLocked()).isTrue();
    assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
  }

  @Test
  void growth_is_worked_out_once_both_years_are_there() {
    XSSFWorkbook workbook = build("330212");
    Row row = line(workbook.getSheet("02 专利创造"), "01");

    assertThat(evaluated(workbook, row.getCell(5)).getStringCellValue()).isEmpty();
    row.getCell(3).setCellValue(6480);
    row.getCell(4).setCellValue(6000);
    assertThat(evaluated(workbook, row.getCell(5)).getNumericCellValue()).isEqualTo(8);
    row.getCell(4).setCellValue(0);
    assertThat(evaluated(workbook, row.getCell(5)).getStringCellValue()).isEmpty();
    row.getCell(4).setCellValue("—");
    assertThat(evaluated(workbook, row.getCell(5)).getStringCellValue()).isEmpty();
  }

  @Test
  void growth_of_a_rate_is_in_percentage_points() {
    XSSFWorkbook workbook = build("330212");
    Row row = line(workbook.getSheet("02 专利创造"), "24");
    row.getCell(3).setCellValue(31.5);
    row.getCell(4).setCellValue(30.25);

    assertThat(evaluated(workbook, row.getCell(5)).getNumericCellValue()).isEqualTo(1.25);
  }

  @Test
  void sum_over_kinds_of_organisation_and_repeated_lines_are_worked_out() {
    XSSFWorkbook workbook = build("330212");
    Row computers = line(workbook.getSheet("04 版权与软件正版化"), "13");
    computers.getCell(3).setCellValue(100);
    computers.getCell(4).setCellValue(20);
    computers.getCell(5).setCellValue(3);
    assertThat(evaluated(workbook, computers.getCell(6)).getNumericCellValue()).isEqualTo(123);

    Row population = line(workbook.getSheet("02 专利创造"), "19");
    assertThat(evaluated(workbook, population.getCell(3)).getStringCellValue()).isEmpty();
    line(workbook.getSheet("01 基本信息"), "02").getCell(3).setCellValue(165.5);
    assertThat(evaluated(workbook, population.getCell(3)).getNumericCellValue()).isEqualTo(165.5);
  }

  @Test
  void column_that_a_line_does_not_have_is_crossed_out() {
    Row row = line(build("330212").getSheet("04 版权与软件正版化"), "01");

    assertThat(row.getCell(3).getStringCellValue()).isEqualTo("—");
    assertThat(row.getCell(3).getCellStyle().getLocked()).isTrue();
    assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void words_are_chosen_from_a_list() {
    XSSFSheet sheet = build("330212").getSheet("01 基本信息");
    DataValidation scope = validation(sheet, line(sheet, "07").getCell(3));

    assertThat(scope.getValidationConstraint().getExplicitListValues()).containsExactly("含", "不含");
    assertThat(scope.getSuppressDropDownArrow()).isTrue();
  }

  @Test
  void count_is_guarded_by_a_warning_that_can_be_overruled() {
    XSSFSheet sheet = build("330212").getSheet("02 专利创造");
    DataValidation count = validation(sheet, line(sheet, "01").getCell(3));

    assertThat(count.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
    assertThat(count.getValidationConstraint().getFormula1()).contains("INT(D9)", "—", "…");
    assertThat(count.getPromptBoxText()).isEqualTo("计量单位：件。数据来源：区县市监局。");
  }

  @Test
  void definition_is_a_comment_that_is_not_printed() {
    XSSFSheet sheet = build("330212").getSheet("02 专利创造");

    assertThat(line(sheet, "11").getCell(NAME).getCellComment().getString().getString())
        .isEqualTo("报告期末处于有效状态的发明专利件数。");
    assertThat(sheet.getPrintSetup().getCellComment()).isEqualTo(PrintCellComments.NONE);
  }

  @Test
  void every_sheet_prints_on_a4_as_wide_as_the_page() {
    for (Sheet sheet : build("330212")) {
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isBetween((short) 0, (short) 1);
      assertThat(sheet.getHorizontallyCenter()).isTrue();
      assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页　共 &N 页");
    }
  }

  @Test
  void form_prints_across_where_the_report_system_says_so_and_repeats_its_header() {
    XSSFWorkbook workbook = build("330212");

    assertThat(workbook.getSheet("04 版权与软件正版化").getPrintSetup().getLandscape()).isTrue();
    assertThat(workbook.getSheet("02 专利创造").getPrintSetup().getLandscape()).isFalse();
    assertThat(workbook.getSheet("02 专利创造").getRepeatingRows().formatAsString()).isEqualTo("7:8");
  }

  @Test
  void audit_relations_are_footnotes() {
    XSSFWorkbook workbook = build("330212");

    assertThat(relations(workbook, "02 专利创造"))
        .startsWith("审核关系：（1）01=02+03+04　（2）01=05+06+07+08+09　（3）02≤01　（4）12≤11")
        .contains("18=12÷19", "24=23÷22×100", "19=01表02", "11=11〔上年同期〕+02-31+32（核实性）")
        .doesNotContain("25");
    assertThat(relations(workbook, "04 版权与软件正版化"))
        .contains("11、12、13、14、16、18、20、21、22、24、25、26、27行：本年=党政机关+事业单位+国有企业")
        .contains("23=(14+16+18)÷(13+13+13)×100");
    assertThat(relations(workbook, "06 司法保护")).contains("08=(06-07)÷06×100", "03=上年报表04", "11≤12");
    assertThat(relations(workbook, "08 商业秘密保护示范基地"))
        .contains("行：年末在册=上年末在册+本年新认定-本年撤销", "行：上年末在册=上年报表年末在册");
  }

  @Test
  void cover_names_the_unit_and_links_to_every_sheet() {
    XSSFWorkbook workbook = build("330212");
    XSSFSheet cover = workbook.getSheet("封面");

    assertThat(texts(cover, 0, 40))
        .contains("宁波市知识产权统计报表制度", "鄞州区", "330212", "2023年", "模板版本", "2023.1", "01")
        .anyMatch(text -> text.contains("宁波国家高新技术产业开发区") && text.contains("统计口径"));
    assertThat(cover.getHyperlinkList().stream().map(link -> link.getAddress()).toList())
        .isEqualTo(sheets(workbook).stream().skip(1).map(sheet -> "'" + sheet + "'!A1").toList());
  }

  @Test
  void signatures_are_typed_once_on_the_cover() {
    XSSFWorkbook workbook = build("330212");
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
            build("D-HG")
                .getProperties()
                .getCustomProperties()
                .getProperty("zhibai.template")
                .getLpwstr())
        .isEqualTo("2023.1");
  }

  @Test
  void ledger_has_a_frozen_filtered_header_and_open_rows_below() {
    XSSFSheet sheet = build("330212").getSheet("T3 知识产权质押登记清单");
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
    XSSFSheet sheet = build("330212").getSheet("T3 知识产权质押登记清单");
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

  private XSSFWorkbook build(String code) {
    XSSFWorkbook workbook = new Templates(SYSTEM).build(unit(code), 2023, 1);
    opened.add(workbook);
    return workbook;
  }

  private static ReportingUnit unit(String code) {
    return SYSTEM.unit(code).orElseThrow();
  }

  private static List<String> sheets(XSSFWorkbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  private static List<String> codes(Sheet sheet) {
    return lines(sheet).map(row -> row.getCell(CODE).getStringCellValue()).toList();
  }

  private static Row line(Sheet sheet, String code) {
    return lines(sheet)
        .filter(row -> row.getCell(CODE).getStringCellValue().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Row> lines(Sheet sheet) {
    Predicate<Row> hasCode =
        row ->
            row.getCell(CODE) != null
                && row.getCell(CODE).getCellType() == CellType.STRING
                && row.getCell(CODE).getStringCellValue().matches("\\d\\d");
    return rows(sheet).filter(hasCode);
  }

  private static Stream<Row> rows(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    sheet.forEach(rows::add);
    return rows.stream();
  }

  private static List<String> texts(Sheet sheet, int from, int to) {
    List<String> texts = new ArrayList<>();
    rows(sheet)
        .filter(row -> row.getRowNum() >= from && row.getRowNum() < to)
        .forEach(
            row ->
                row.forEach(
                    cell -> {
                      if (cell.getCellType() == CellType.STRING
                          && !cell.getStringCellValue().isEmpty()) {
                        texts.add(cell.getStringCellValue());
                      }
                    }));
    return texts;
  }

  private static Cell beside(Sheet sheet, String label) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
          return row.getCell(cell.getColumnIndex() + 1);
        }
      }
    }
    throw new AssertionError(label);
  }

  private static String relations(XSSFWorkbook workbook, String sheet) {
    return texts(workbook.getSheet(sheet), 8, 100).stream()
        .filter(text -> text.startsWith("审核关系"))
        .findFirst()
        .orElse("");
  }

  private static String format(XSSFWorkbook workbook, String sheet, String code, String column) {
    return line(workbook.getSheet(sheet), code)
        .getCell(column.charAt(0) - 'A')
        .getCellStyle()
        .getDataFormatString();
  }

  private static DataValidation validation(XSSFSheet sheet, Cell cell) {
    return sheet.getDataValidations().stream()
        .filter(
            found ->
                Stream.of(found.getRegions().getCellRangeAddresses())
                    .anyMatch(range -> range.isInRange(cell)))
        .findFirst()
        .orElseThrow();
  }

  private static Cell evaluated(XSSFWorkbook workbook, Cell cell) {
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
    evaluator.evaluateFormulaCell((XSSFCell) cell);
    return cell;
  }
}
