package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.intake.CourtWorkbook.NAME;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;
import org.zhibai.model.Words;

class StaffEditsTest {
  @TempDir Path folder;

  private Submission after(Consumer<CourtWorkbook> edit) {
    return CourtWorkbook.edited(folder, edit);
  }

  private static Entry entry(Submission submission, String code, String column) {
    return submission.entries().stream()
        .filter(entry -> entry.code().equals(code) && entry.column().equals(column))
        .findFirst()
        .orElseThrow();
  }

  private static Figure figure(Submission submission, String code) {
    return (Figure) entry(submission, code, "本年");
  }

  private static void assertProblem(Submission submission, ProblemKind kind, String ref) {
    List<Problem> found =
        submission.problems().stream().filter(problem -> problem.kind() == kind).toList();
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).at().file()).isEqualTo(NAME);
    assertThat(found.get(0).at().ref()).isEqualTo(ref);
    assertThat(found.get(0).what()).isNotBlank();
    assertThat(found.get(0).remedy()).isNotBlank();
    assertThat(found.get(0).reporter()).isEqualTo("D-FY");
  }

  @Test
  void figures_keep_cell_text_decimals_and_measure() {
    Submission submission =
        after(
            court ->
                court
                    .set("D9", 6480)
                    .format("D9", "#,##0")
                    .set("D16", 31.04)
                    .format("D16", "0.0")
                    .set("F9", 0.1234)
                    .format("F9", "0.0%"));
    Figure cases = figure(submission, "06.01");
    assertThat(cases.shown()).isEqualTo("6,480");
    assertThat(cases.value()).isEqualByComparingTo("6480");
    assertThat(cases.cell().toString()).isEqualTo(NAME + " 06 司法保护!D9");
    Figure rate = figure(submission, "06.08");
    assertThat(rate.decimals()).isEqualTo(1);
    assertThat(rate.shown()).isEqualTo("31.0");
    assertThat(rate.measure()).isEqualTo("%");
    Growth growth = (Growth) entry(submission, "06.01", "同比");
    assertThat(growth.value()).isEqualByComparingTo("12.34");
    assertThat(growth.decimals()).isEqualTo(1);
    assertThat(growth.shown()).isEqualTo("12.3%");
    assertThat(submission.problems()).isEmpty();
  }

  @Test
  void percent_formats_of_rates_are_read_in_per_cent() {
    Submission submission = after(court -> court.set("D16", 0.896).format("D16", "0.0%"));
    assertThat(figure(submission, "06.08").value()).isEqualByComparingTo("89.6");
    assertThat(figure(submission, "06.08").decimals()).isEqualTo(1);
  }

  @Test
  void a_percent_format_on_a_count_is_another_measure() {
    Submission submission = after(court -> court.set("D9", 0.896).format("D9", "0.0%"));
    assertThat(entry(submission, "06.01", "本年").filled()).isFalse();
    assertProblem(submission, ProblemKind.NOT_UNDERSTOOD, "D9");
  }

  @Test
  void a_number_of_another_measure_is_not_read() {
    Submission submission = after(court -> court.set("D9", "30.19亿美元"));
    assertThat(entry(submission, "06.01", "本年").filled()).isFalse();
    assertProblem(submission, ProblemKind.NOT_UNDERSTOOD, "D9");
    assertThat(submission.problems().get(0).what()).contains("30.19亿美元", "计量单位");
  }

  @Test
  void numbers_as_text_are_read_and_noted() {
    Submission submission = after(court -> court.set("D9", "６，４８０ 件"));
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("6480");
    assertProblem(submission, ProblemKind.NUMBER_AS_TEXT, "D9");
  }

  @Test
  void approximate_figures_keep_their_bound() {
    Submission submission = after(court -> court.set("D9", "160余"));
    assertThat(figure(submission, "06.01").bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(submission.problems()).isEmpty();
  }

  @Test
  void chinese_numerals_are_read_and_noted() {
    Submission submission = after(court -> court.set("D9", "一百二十"));
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("120");
    assertProblem(submission, ProblemKind.CHINESE_NUMERAL, "D9");
  }

  @Test
  void blank_dash_ellipsis_and_zero_are_four_different_things() {
    Submission submission =
        after(court -> court.set("D9", "").set("D10", "—").set("D11", "…").set("D12", 0));
    assertThat(((Blank) entry(submission, "06.01", "本年")).why()).isEqualTo("未填");
    assertThat(((Blank) entry(submission, "06.02", "本年")).why()).isEqualTo("不适用");
    assertThat(((Blank) entry(submission, "06.03", "本年")).why()).isEqualTo("不足计量单位");
    assertThat(figure(submission, "06.04").value()).isZero();
  }

  @Test
  void what_is_no_number_is_a_problem_with_its_cell() {
    Submission submission = after(court -> court.set("D9", "暂无"));
    assertThat(((Blank) entry(submission, "06.01", "本年")).why()).isEqualTo("无法识别");
    assertProblem(submission, ProblemKind.NOT_UNDERSTOOD, "D9");
  }

  @Test
  void inserted_rows_and_columns_do_not_matter_but_are_noted_when_the_header_moves() {
    Submission submission =
        after(
            court -> {
              court.sheet().shiftRows(6, 40, 2);
              court.sheet().shiftColumns(4, 8, 1);
            });
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("109");
    assertThat(figure(submission, "06.01").cell().ref()).isEqualTo("D11");
    assertThat(entry(submission, "06.01", "上年同期").cell().ref()).isEqualTo("F11");
    assertProblem(submission, ProblemKind.HEADER_MOVED, "C9");
  }

  @Test
  void rows_between_lines_are_ignored_without_a_number_and_reported_with_one() {
    Submission quiet =
        after(
            court -> {
              court.sheet().shiftRows(10, 40, 1);
              court.set("A11", "（其中重大案件另附）");
            });
    assertThat(quiet.problems()).isEmpty();
    assertThat(figure(quiet, "06.03").cell().ref()).isEqualTo("D12");
    Submission loud =
        after(
            court -> {
              court.sheet().shiftRows(10, 40, 1);
              court.set("A11", "小计").set("D11", 7);
            });
    assertProblem(loud, ProblemKind.LINE_UNKNOWN, "D11");
  }

  @Test
  void codes_as_numbers_and_in_full_width_are_codes() {
    Submission submission = after(court -> court.set("C9", 1).set("C10", "０２").set("C11", "06.03"));
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("109");
    assertThat(figure(submission, "06.02").value()).isEqualByComparingTo("110");
    assertThat(figure(submission, "06.03").value()).isEqualByComparingTo("111");
    assertThat(submission.problems()).isEmpty();
  }

  @Test
  void double_and_unknown_codes_are_reported_and_the_line_is_missing() {
    Submission submission = after(court -> court.set("C10", "01").set("C11", "99"));
    assertProblem(submission, ProblemKind.LINE_TWICE, "C10");
    assertProblem(submission, ProblemKind.LINE_UNKNOWN, "C11");
    assertProblem(submission, ProblemKind.LINE_MISSING, "");
    assertThat(((Blank) entry(submission, "06.02", "本年")).why()).isEqualTo("缺行");
    assertThat(entry(submission, "06.02", "本年").cell().sheet()).isEqualTo("06 司法保护");
  }

  @Test
  void a_form_without_any_code_is_reported_once_and_its_cells_are_blanks() {
    Submission submission =
        after(
            court -> {
              for (int row = 9; row <= 16; row++) {
                court.set("C" + row, "");
              }
            });
    assertProblem(submission, ProblemKind.LINE_MISSING, "C7");
    assertThat(submission.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("06 表", "8 行"))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("06"));
    assertThat(submission.entries()).isNotEmpty().allMatch(entry -> entry instanceof Blank);
    assertThat(((Blank) entry(submission, "06.08", "本年")).why()).isEqualTo("缺行");
  }

  @Test
  void where_one_code_is_left_each_row_without_one_is_reported() {
    Submission submission =
        after(
            court -> {
              for (int row = 10; row <= 16; row++) {
                court.set("C" + row, "");
              }
            });
    assertThat(submission.problems())
        .extracting(Problem::kind)
        .containsOnly(ProblemKind.LINE_MISSING, ProblemKind.LINE_UNKNOWN)
        .hasSize(14);
  }

  @Test
  void a_missing_column_is_reported_once_and_its_cells_are_blanks() {
    Submission submission = after(court -> court.set("E7", "备用"));
    assertProblem(submission, ProblemKind.COLUMN_MISSING, "C7");
    assertThat(((Blank) entry(submission, "06.01", "上年同期")).why()).isEqualTo("缺栏");
  }

  @Test
  void hidden_rows_columns_and_sheets_are_read_and_noted() {
    Submission row = after(court -> court.sheet().getRow(9).setZeroHeight(true));
    assertProblem(row, ProblemKind.HIDDEN, "C10");
    assertThat(figure(row, "06.02").value()).isEqualByComparingTo("110");
    Submission column = after(court -> court.sheet().setColumnHidden(3, true));
    assertProblem(column, ProblemKind.HIDDEN, "D7");
    Submission sheet =
        after(court -> court.workbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN));
    assertProblem(sheet, ProblemKind.HIDDEN, "");
    assertThat(figure(sheet, "06.02").value()).isEqualByComparingTo("110");
  }

  @Test
  void formulas_are_noted_where_figures_are_typed() {
    Submission submission =
        after(
            court -> {
              court.formula("D9", "D10+1").formula("F9", "D9/E9").formula("D16", "D15/D14");
              court.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertProblem(submission, ProblemKind.FORMULA, "D9");
    assertThat(submission.problems()).hasSize(1);
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("111");
  }

  @Test
  void formulas_without_result_and_errors_are_problems() {
    Submission submission =
        after(
            court -> {
              court.formula("D16", "D15/D14");
              court.cell("D16").removeFormula();
              court.cell("D16").setCellErrorValue((byte) 0x17);
              court.formula("F9", "D9/0");
              court.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertProblem(submission, ProblemKind.ERROR_CELL, "F9");
    assertThat(submission.problems())
        .extracting(Problem::shown)
        .containsExactly("#DIV/0!", "#REF!");
    assertThat(entry(submission, "06.08", "本年").shown()).isEqualTo("#REF!");
  }

  @Test
  void renamed_sheets_are_recognised_and_surplus_ones_reported() {
    Submission submission =
        after(
            court -> {
              court.workbook().setSheetName(1, "Sheet1 (2)");
              court.workbook().setSheetOrder("Sheet1 (2)", 0);
              court.workbook().createSheet("草稿").createRow(0).createCell(0).setCellValue("备忘");
            });
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("109");
    assertThat(submission.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.SHEET_UNKNOWN);
  }

  @Test
  void a_missing_sheet_leaves_blanks() {
    Submission submission = after(court -> court.workbook().removeSheetAt(1));
    assertProblem(submission, ProblemKind.SHEET_MISSING, "");
    assertThat(submission.missing()).hasSize(1);
    assertThat(submission.entries()).isNotEmpty().allMatch(entry -> !entry.filled());
  }

  @Test
  void the_same_form_twice_is_reported() {
    Submission submission = after(court -> court.workbook().cloneSheet(1));
    assertProblem(submission, ProblemKind.SHEET_TWICE, "");
  }

  @Test
  void a_wrong_year_or_unit_on_a_sheet_is_reported() {
    Submission submission = after(court -> court.set("A5", "2022年").set("A2", "行政区划代码：330212"));
    assertProblem(submission, ProblemKind.YEAR_MISMATCH, "A5");
    assertProblem(submission, ProblemKind.UNIT_MISMATCH, "A2");
  }

  @Test
  void another_template_version_is_reported() {
    Submission submission =
        after(
            court ->
                court
                    .workbook()
                    .getProperties()
                    .getCustomProperties()
                    .getProperty("zhibai.template")
                    .setLpwstr("2019.1"));
    assertProblem(submission, ProblemKind.TEMPLATE_VERSION, "");
  }

  @Test
  void remarks_are_kept() {
    Submission submission = after(court -> court.set("G9", "口径调整，已核实"));
    Words remark = (Words) entry(submission, "06.01", "备注");
    assertThat(remark.text()).isEqualTo("口径调整,已核实");
  }

  @Test
  void the_cover_tells_who_signs_and_when() {
    Submission submission =
        after(
            court -> {
              var cover = court.workbook().getSheet("封面");
              cover.getRow(8).getCell(1).setCellValue("（样例）");
              cover.getRow(10).getCell(1).setCellValue("2024年1月30日");
            });
    assertThat(submission.cover().get(0).text()).isEqualTo("（样例）");
    assertThat(submission.cover().get(4).date()).isEqualTo("2024-01-30");
    assertThat(submission.cover().get(4).daysAfterYearEnd()).isEqualByComparingTo("30");
  }

  @Test
  void formats_that_show_thousands_are_read_as_shown() {
    Submission submission =
        after(
            court ->
                court
                    .set("D9", 12_345_600)
                    .format("D9", "#,##0.0,")
                    .set("D10", 64_800)
                    .format("D10", "0.00,"));
    assertThat(figure(submission, "06.01").shown()).isEqualTo("12,345.6");
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("12345.6");
    assertThat(figure(submission, "06.02").value()).isEqualByComparingTo("64.8");
    assertThat(figure(submission, "06.02").decimals()).isEqualTo(2);
  }
}
