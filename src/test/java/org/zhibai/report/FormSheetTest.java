package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.report.BlankWorkbooks.CODE;
import static org.zhibai.report.BlankWorkbooks.NAME;
import static org.zhibai.report.BlankWorkbooks.SYSTEM;
import static org.zhibai.report.BlankWorkbooks.evaluated;
import static org.zhibai.report.BlankWorkbooks.format;
import static org.zhibai.report.BlankWorkbooks.line;
import static org.zhibai.report.BlankWorkbooks.relations;
import static org.zhibai.report.BlankWorkbooks.texts;
import static org.zhibai.report.BlankWorkbooks.unit;
import static org.zhibai.report.BlankWorkbooks.validation;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintCellComments;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.Form;

class FormSheetTest {
  private final BlankWorkbooks workbooks = new BlankWorkbooks();

  @AfterEach
  void close() throws IOException {
    workbooks.close();
  }

  @Test
  void head_of_a_form_says_whose_it_is() {
    Sheet sheet = workbooks.build("330212").getSheet("02 专利创造");

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
    Sheet sheet = workbooks.build("330212").getSheet("02 专利创造");

    assertThat(line(sheet, "02").getCell(NAME).getStringCellValue()).isEqualTo("　其中：发明");
    assertThat(line(sheet, "03").getCell(NAME).getStringCellValue()).isEqualTo("　　实用新型");
  }

  @Test
  void number_format_follows_the_measure() {
    XSSFWorkbook workbook = workbooks.build("330212");

    assertThat(format(workbook, "02 专利创造", "01", "D")).isEqualTo("#,##0");
    assertThat(format(workbook, "09 转化运用", "01", "D")).isEqualTo("#,##0.00");
    assertThat(format(workbook, "02 专利创造", "24", "D")).isEqualTo("0.00");
  }

  @Test
  void only_cells_to_be_filled_in_are_open() {
    XSSFWorkbook workbook = workbooks.build("330212");
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
    XSSFSheet sheet = workbooks.build("330212").getSheet("02 专利创造");

    assertThat(sheet.isInsertRowsLocked()).isFalse();
    assertThat(sheet.isFormatCellsLocked()).isFalse();
    assertThat(sheet.isDeleteRowsLocked()).isTrue();
    assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
  }

  @Test
  void growth_is_worked_out_once_both_years_are_there() {
    XSSFWorkbook workbook = workbooks.build("330212");
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
    XSSFWorkbook workbook = workbooks.build("330212");
    Row row = line(workbook.getSheet("02 专利创造"), "24");
    row.getCell(3).setCellValue(31.5);
    row.getCell(4).setCellValue(30.25);

    assertThat(evaluated(workbook, row.getCell(5)).getNumericCellValue()).isEqualTo(1.25);
  }

  @Test
  void sum_over_kinds_of_organisation_and_repeated_lines_are_worked_out() {
    XSSFWorkbook workbook = workbooks.build("330212");
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
    Row row = line(workbooks.build("330212").getSheet("04 版权与软件正版化"), "01");

    assertThat(row.getCell(3).getStringCellValue()).isEqualTo("—");
    assertThat(row.getCell(3).getCellStyle().getLocked()).isTrue();
    assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void words_are_chosen_from_a_list() {
    XSSFSheet sheet = workbooks.build("330212").getSheet("01 基本信息");
    DataValidation scope = validation(sheet, line(sheet, "07").getCell(3));

    assertThat(scope.getValidationConstraint().getExplicitListValues()).containsExactly("含", "不含");
    assertThat(scope.getSuppressDropDownArrow()).isTrue();
  }

  @Test
  void count_is_guarded_by_a_warning_that_can_be_overruled() {
    XSSFSheet sheet = workbooks.build("330212").getSheet("02 专利创造");
    DataValidation count = validation(sheet, line(sheet, "01").getCell(3));

    assertThat(count.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
    assertThat(count.getValidationConstraint().getFormula1()).contains("INT(D9)", "—", "…");
    assertThat(count.getPromptBoxText()).isEqualTo("计量单位：件。数据来源：区县市监局。");
  }

  @Test
  void definition_is_a_comment_that_is_not_printed() {
    XSSFSheet sheet = workbooks.build("330212").getSheet("02 专利创造");

    assertThat(line(sheet, "11").getCell(NAME).getCellComment().getString().getString())
        .isEqualTo("报告期末处于有效状态的发明专利件数。");
    assertThat(sheet.getPrintSetup().getCellComment()).isEqualTo(PrintCellComments.NONE);
  }

  @Test
  void form_prints_across_where_the_report_system_says_so_and_repeats_its_header() {
    XSSFWorkbook workbook = workbooks.build("330212");

    assertThat(workbook.getSheet("04 版权与软件正版化").getPrintSetup().getLandscape()).isTrue();
    assertThat(workbook.getSheet("02 专利创造").getPrintSetup().getLandscape()).isFalse();
    assertThat(workbook.getSheet("02 专利创造").getRepeatingRows().formatAsString()).isEqualTo("7:8");
  }

  @Test
  void audit_relations_are_footnotes() {
    XSSFWorkbook workbook = workbooks.build("330212");

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
}
