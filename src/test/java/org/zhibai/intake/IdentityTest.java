package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

/** On the cover of the court's workbook the period stands in B5, the unit's code in D4. */
class IdentityTest {
  @TempDir Path folder;

  private Submission after(String name, Consumer<CourtWorkbook> edit) {
    return CourtWorkbook.read(CourtWorkbook.write(folder, name, edit)).submissions().get(0);
  }

  private static Problem only(Submission submission) {
    assertThat(submission.problems()).singleElement();
    return submission.problems().get(0);
  }

  @Test
  void a_wrong_year_on_the_cover_is_one_problem_at_the_cover() {
    Submission submission = after(CourtWorkbook.NAME, court -> court.cover("B5", "2022年"));
    assertThat(submission.year()).isEqualTo(2023);
    Problem problem = only(submission);
    assertThat(problem.kind()).isEqualTo(ProblemKind.YEAR_MISMATCH);
    assertThat(problem.at().ref()).isEqualTo("B5");
    assertThat(problem.what()).isEqualTo("封面!B5 写的年份是 2022，与本工作簿的报告期 2023 不一致；本次按 2023 年审核。");
  }

  @Test
  void sheets_of_another_year_are_one_problem_that_names_them() {
    Submission submission =
        after(
            CourtWorkbook.NAME,
            court -> {
              court.set("A5", "2022年").copyForm("12");
            });
    assertThat(submission.year()).isEqualTo(2023);
    Problem problem = submission.problems().get(0);
    assertThat(problem.what()).startsWith("有 2 处写的年份是 2022").contains("06 司法保护!A5、12!A5");
  }

  @Test
  void a_code_copied_from_another_unit_onto_the_sheets_does_not_outvote_cover_and_name() {
    Submission submission =
        after(CourtWorkbook.NAME, court -> court.set("A2", "行政区划代码：330212").copyForm("12"));
    assertThat(submission.unit().code()).isEqualTo("D-FY");
    assertThat(submission.problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.UNIT_MISMATCH)
        .singleElement()
        .extracting(Problem::what)
        .asString()
        .contains("有 2 处写的单位代码是 330212", "本次按 D-FY 审核");
  }

  @Test
  void a_name_that_says_something_else_is_told_at_the_file() {
    Problem problem = only(after("NBIP-2022-D-FY-01.xlsx", court -> {}));
    assertThat(problem.what()).startsWith("文件名 写的年份是 2022");
    assertThat(problem.at().sheet()).isEmpty();
  }

  @Test
  void where_each_says_another_year_the_cover_decides() {
    Submission submission =
        after("NBIP-2021-D-FY-01.xlsx", court -> court.cover("B5", "2023年").set("A5", "2022年"));
    assertThat(submission.year()).isEqualTo(2023);
    assertThat(submission.problems()).hasSize(2);
  }

  @Test
  void a_workbook_without_a_cover_lacks_one_thing() {
    Submission submission = after(CourtWorkbook.NAME, court -> court.workbook().removeSheetAt(0));
    Problem problem = only(submission);
    assertThat(problem.kind()).isEqualTo(ProblemKind.COVER_MISSING);
    assertThat(submission.cover()).isEmpty();
  }

  @Test
  void a_cover_whose_labels_are_gone_is_still_the_cover() {
    Submission submission =
        after(
            CourtWorkbook.NAME,
            court -> {
              var cover = court.workbook().getSheet("封面");
              for (int row = 6; row <= cover.getLastRowNum(); row++) {
                if (cover.getRow(row) != null) {
                  cover.removeRow(cover.getRow(row));
                }
              }
            });
    assertThat(submission.problems()).isEmpty();
    assertThat(submission.cover()).hasSize(5).noneMatch(item -> item.given());
  }
}
