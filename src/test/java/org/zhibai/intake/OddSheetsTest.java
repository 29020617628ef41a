package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Blank;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

/** What staff put where nobody looks for it. */
class OddSheetsTest {
  @TempDir Path folder;

  private Submission after(Consumer<CourtWorkbook> edit) {
    return CourtWorkbook.edited(folder, edit);
  }

  private static Problem only(Submission submission) {
    assertThat(submission.problems()).singleElement();
    return submission.problems().get(0);
  }

  /** The entry of line 06.01 in 本年, which stands in D9. */
  private static Entry first(Submission submission) {
    return submission.entries().get(0);
  }

  @Test
  void two_numbers_in_a_cell_are_no_number() {
    for (String text : new String[] {"109\n110", "109\r\n 110", "１０９\n１１０"}) {
      Submission submission = after(court -> court.set("D9", text));
      assertThat(only(submission).kind()).isEqualTo(ProblemKind.NOT_UNDERSTOOD);
      assertThat(first(submission).filled()).isFalse();
    }
    assertThat(((Figure) first(after(court -> court.set("D9", "109\n件")))).value())
        .isEqualByComparingTo("109");
  }

  @Test
  void a_single_stroke_may_be_one_or_a_dash_and_is_neither() {
    Submission submission = after(court -> court.set("D9", "一"));
    assertThat(only(submission).kind()).isEqualTo(ProblemKind.NOT_UNDERSTOOD);
    assertThat(((Blank) first(submission)).reason()).isEqualTo(Blank.Reason.UNREADABLE);
  }

  @Test
  void figures_in_a_column_of_its_own_are_told_once() {
    Submission between =
        after(
            court -> {
              court.sheet().shiftColumns(4, 8, 1);
              court.set("E7", "其中：本院").set("E9", 5).set("E10", 6);
            });
    assertThat(between.problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.COLUMN_UNKNOWN)
        .singleElement()
        .satisfies(problem -> assertThat(problem.at().ref()).isEqualTo("E9"))
        .satisfies(problem -> assertThat(problem.what()).contains("其中：本院"));
    Problem beside = only(after(court -> court.set("I9", 109)));
    assertThat(beside.what()).contains("I 列不属于这张表");
  }

  @Test
  void figures_below_the_foot_are_told_once() {
    Problem problem = only(after(court -> court.set("D60", 1).set("D61", 2)));
    assertThat(problem.kind()).isEqualTo(ProblemKind.LINE_UNKNOWN);
    assertThat(problem.at().ref()).isEqualTo("D60");
    assertThat(problem.what()).contains("以下还有数值", "D60");
  }

  @Test
  void what_a_format_prints_behind_a_number_counts() {
    Submission words = after(court -> court.set("D9", 109).format("D9", "0\"万件\""));
    assertThat(only(words).kind()).isEqualTo(ProblemKind.OTHER_MEASURE);
    assertThat(only(words).what()).contains("显示为“109万件”，已按显示的内容换算为“件”");
    assertThat(((Figure) first(words)).value()).isEqualByComparingTo("1090000");
    Submission own = after(court -> court.set("D9", 109).format("D9", "0\"件\""));
    assertThat(own.problems()).isEmpty();
    assertThat(((Figure) first(own)).value()).isEqualByComparingTo("109");
    Submission other = after(court -> court.set("D9", 109).format("D9", "0\"亿元\""));
    assertThat(only(other).kind()).isEqualTo(ProblemKind.NOT_UNDERSTOOD);
  }

  @Test
  void a_format_that_shows_ten_thousands_keeps_the_number() {
    Submission submission = after(court -> court.set("D9", 1_093_456).format("D9", "0!.0,\"万\""));
    Figure figure = (Figure) first(submission);
    assertThat(figure.value()).isEqualByComparingTo("1093456");
    assertThat(figure.shown()).isEqualTo("109.3万");
    assertThat(figure.decimals()).isEqualTo(-3);
  }

  @Test
  void a_number_that_its_format_hides_is_told() {
    Submission submission = after(court -> court.set("D9", 7).format("D9", ";;;"));
    assertThat(only(submission).kind()).isEqualTo(ProblemKind.HIDDEN);
    assertThat(only(submission).what()).contains("D9", "实际存有 7");
    assertThat(((Figure) first(submission)).value()).isEqualByComparingTo("7");
  }

  @Test
  void a_form_that_lost_its_number_is_no_cover() {
    Submission submission =
        after(
            court -> {
              for (Row row : court.sheet()) {
                for (Cell cell : row) {
                  if (cell.toString().contains("甬知统年")) {
                    cell.setCellValue("表　　号：");
                  }
                }
              }
            });
    assertThat(submission.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.SHEET_MISSING, ProblemKind.SHEET_UNKNOWN);
  }
}
