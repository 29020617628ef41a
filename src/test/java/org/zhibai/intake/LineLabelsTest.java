package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Blank;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

/** Form 06: names in A, units of measure in B, codes in C; line 06.01 in row 9. */
class LineLabelsTest {
  @TempDir Path folder;

  private Submission after(Consumer<CourtWorkbook> edit) {
    return CourtWorkbook.edited(folder, edit);
  }

  private static Figure figure(Submission submission, String code) {
    return submission.entries().stream()
        .filter(entry -> entry.code().equals(code) && entry.column().equals("本年"))
        .map(entry -> (Figure) entry)
        .findFirst()
        .orElseThrow();
  }

  private static Problem only(Submission submission) {
    assertThat(submission.problems()).hasSize(1);
    return submission.problems().get(0);
  }

  @Test
  void names_may_be_printed_in_many_ways() {
    for (String name :
        new String[] {
          "　　知识产权案件收案", "知识产权 案件收案", "知识产权\n案件收案", "知识产权案件收案①", "知识产权案件收案（注1）", "其中：知识产权案件收案",
          "1．知识产权案件收案", "（一）知识产权案件收案", "知识产权案件收案*", "知识产权案件收案（件）", "知识产权案件收案：", "#知识产权案件收案"
        }) {
      assertThat(after(court -> court.set("A9", name)).problems()).as(name).isEmpty();
    }
    assertThat(after(court -> court.set("A10", "知识产权案件结案")).problems()).isEmpty();
  }

  @Test
  void swapped_codes_are_named_and_the_figures_follow_the_codes() {
    Submission submission = after(court -> court.set("C11", "04").set("C12", "03"));
    assertThat(submission.problems())
        .extracting(Problem::kind)
        .containsOnly(ProblemKind.CODE_MISPLACED);
    Problem first = submission.problems().get(0);
    assertThat(first.at().ref()).isEqualTo("C11");
    assertThat(first.what()).contains("丙栏代码 04 与甲栏名称“上年末未结案”不符，疑与 03 行对调");
    assertThat(figure(submission, "06.04").cell().ref()).isEqualTo("D11");
  }

  @Test
  void swapped_names_are_swapped_lines_too() {
    Submission submission = after(court -> court.set("A11", "年末未结案").set("A12", "上年末未结案"));
    assertThat(submission.problems())
        .extracting(problem -> problem.at().ref())
        .containsExactly("C11", "C12");
    assertThat(submission.problems().get(1).what()).contains("代码 04", "疑与 03 行对调");
  }

  @Test
  void the_name_of_another_line_is_told_with_its_code() {
    Problem problem = only(after(court -> court.set("A11", "上诉案件")));
    assertThat(problem.kind()).isEqualTo(ProblemKind.CODE_MISPLACED);
    assertThat(problem.what()).contains("“上诉案件”的代码是 07", "读作“上年末未结案”");
  }

  @Test
  void a_name_of_no_line_and_a_blank_one_are_told() {
    Problem changed = only(after(court -> court.set("A11", "上年末未结案（不含移送）")));
    assertThat(changed.kind()).isEqualTo(ProblemKind.LABEL_CHANGED);
    assertThat(changed.at().ref()).isEqualTo("A11");
    assertThat(changed.code()).isEqualTo("06.03");
    assertThat(changed.what()).contains("上年末未结案（不含移送）", "应为“上年末未结案”");
    assertThat(only(after(court -> court.cell("A11").setBlank())).what()).contains("甲栏名称空着");
    assertThat(only(after(court -> court.cell("B11").setBlank())).what()).contains("乙栏计量单位空着");
  }

  @Test
  void a_column_that_slipped_is_one_mistake() {
    Submission submission =
        after(
            court -> {
              for (int row = 16; row > 9; row--) {
                court.set("A" + row, court.cell("A" + (row - 1)).getStringCellValue());
              }
            });
    Problem problem = only(submission);
    assertThat(problem.kind()).isEqualTo(ProblemKind.CODE_MISPLACED);
    assertThat(problem.what()).contains("06 表有 7 行", "C10、C11");
  }

  @Test
  void units_of_measure_may_be_printed_in_many_ways() {
    for (String measure : new String[] {" 件 ", "（件）", "单位：件", "件\n"}) {
      assertThat(after(court -> court.set("B9", measure)).problems()).as(measure).isEmpty();
    }
    assertThat(after(court -> court.set("B16", "％")).problems()).isEmpty();
    assertThat(after(court -> court.set("B16", "百分比")).problems()).isEmpty();
  }

  @Test
  void figures_in_a_larger_measure_are_converted_and_the_change_is_told() {
    Submission submission =
        after(court -> court.set("B9", "万件").set("D9", 0.0109).format("D9", "0.0000"));
    Problem problem = only(submission);
    assertThat(problem.kind()).isEqualTo(ProblemKind.MEASURE_CHANGED);
    assertThat(problem.at().ref()).isEqualTo("B9");
    assertThat(problem.what()).contains("写的是“万件”，应为“件”", "换算");
    Figure figure = figure(submission, "06.01");
    assertThat(figure.value()).isEqualByComparingTo("109");
    assertThat(figure.decimals()).isZero();
    assertThat(figure.measure()).isEqualTo("件");
    assertThat(figure.shown()).isEqualTo("0.0109万件");
  }

  @Test
  void a_cell_with_its_own_measure_is_not_converted_twice() {
    Submission submission = after(court -> court.set("B9", "万件").set("D9", "109件"));
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("109");
  }

  @Test
  void figures_in_a_measure_of_other_things_are_read_as_they_stand() {
    Submission submission = after(court -> court.set("B9", "人次"));
    assertThat(only(submission).what()).contains("不能换算");
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("109");
  }

  @Test
  void a_sheet_without_its_names_or_measures_lacks_a_column() {
    Submission submission =
        after(
            court -> {
              for (int row = 7; row <= 60; row++) {
                court.cell("A" + row).setBlank();
              }
            });
    assertThat(submission.problems()).extracting(Problem::what).contains("06 表缺少“指标名称”一栏。");
  }

  @Test
  void a_merged_figure_is_its_first_cells_alone() {
    Submission submission = after(court -> court.merge("D9:D11"));
    Problem problem = only(submission);
    assertThat(problem.kind()).isEqualTo(ProblemKind.MERGED);
    assertThat(problem.at().ref()).isEqualTo("D9");
    assertThat(problem.what()).contains("D9:D11", "01 行本年、02 行本年、03 行本年", "“109”");
    assertThat(figure(submission, "06.01").value()).isEqualByComparingTo("109");
    assertThat(unread(submission)).containsExactly("06.02 本年", "06.03 本年");
  }

  @Test
  void a_figure_merged_into_its_code_or_its_neighbour_column_is_told() {
    Submission acrossColumns = after(court -> court.merge("D9:E9"));
    assertThat(only(acrossColumns).what()).contains("01 行本年、01 行上年同期");
    assertThat(unread(acrossColumns)).containsExactly("06.01 上年同期");
    Submission intoCode = after(court -> court.merge("C9:D9"));
    assertThat(only(intoCode).at().ref()).isEqualTo("C9");
    assertThat(unread(intoCode)).containsExactly("06.01 本年");
  }

  @Test
  void a_merged_remark_stands_beside_each_of_its_lines() {
    Submission submission = after(court -> court.set("G9", "口径调整").merge("G9:G10"));
    assertThat(submission.problems()).isEmpty();
    assertThat(submission.entries())
        .filteredOn(entry -> entry.column().equals("备注"))
        .extracting(Entry::shown)
        .containsExactly("口径调整", "口径调整");
  }

  private static List<String> unread(Submission submission) {
    return submission.entries().stream()
        .filter(e -> e instanceof Blank blank && blank.reason() == Blank.Reason.UNREADABLE)
        .map(entry -> entry.code() + " " + entry.column())
        .toList();
  }
}
