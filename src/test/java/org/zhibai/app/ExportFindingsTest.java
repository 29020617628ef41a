package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.intake.Reviews;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;
import org.zhibai.model.Review;

/** Explanations and decisions go out with the findings and come back with them. */
class ExportFindingsTest {
  private static final Path PACK = Path.of("rules");
  private static final Path CACHE = Path.of("target/compiled-rules");
  private static final String YUYAO = "330281";

  @TempDir private static Path submissions;
  private static OpenCheck open;
  private static SampleFolder samples;
  private static CheckResult result;

  @TempDir private Path folder;

  private final ReviewNotes notes = new ReviewNotes();
  private final ExportFindings export = new ExportFindings(open.system(), Locale.CHINESE);

  @BeforeAll
  static void check_once() throws IOException {
    open = new OpenCheck(new OpenCheck.Setting(PACK, CACHE, null, Locale.CHINESE));
    samples = SampleFolder.of(submissions.resolve("2023"), YUYAO);
    result =
        open.check(samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);
  }

  @Test
  void what_is_written_beside_a_finding_comes_back_from_the_workbook() throws IOException {
    Finding finding = result.findings().get(0);
    notes.write(finding, "余姚市", "上年误报，已报市局更正", Optional.of(Decision.ACCEPTED));
    Path out = folder.resolve("findings.xlsx");

    export.all(result, notes, out);

    Review review = review(out, finding);
    assertThat(review.explanation()).isEqualTo("上年误报，已报市局更正");
    assertThat(review.decision()).isEqualTo("认可");
    assertThat(review.mark()).isEmpty();
    ReviewNotes again = new ReviewNotes();
    assertThat(again.read(out)).isEqualTo(1);
    assertThat(again.explanation(finding)).isEqualTo("上年误报，已报市局更正");
    assertThat(again.decision(finding)).contains(Decision.ACCEPTED);
  }

  @Test
  void words_for_figures_that_changed_are_to_be_confirmed_also_when_typed_here()
      throws IOException {
    SampleFolder own = SampleFolder.of(folder.resolve("2023"), YUYAO);
    CheckResult before =
        open.check(own.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);
    Finding finding = of(before, "across/periods/prior-year-column|330281|02.10|上年同期");
    notes.write(finding, "余姚市", "上年误报，已报市局更正", Optional.empty());
    own.type(YUYAO, "02 专利创造", "E18", 55);
    CheckResult after =
        open.check(own.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);
    Path out = folder.resolve("findings.xlsx");

    export.all(after, notes, out);
    assertThat(review(out, finding).mark()).isEqualTo("需重新确认");

    notes.write(of(after, finding.key()), "余姚市", "上年误报，已报市局更正", Optional.empty());
    export.all(after, notes, out);
    assertThat(review(out, finding).mark()).isEmpty();
  }

  @Test
  void words_in_a_workbook_that_is_written_over_are_kept() throws IOException {
    Path out = folder.resolve("findings.xlsx");
    notes.write(result.findings().get(0), "余姚市", "第一条的说明文字", Optional.empty());
    export.all(result, notes, out);

    ReviewNotes others = new ReviewNotes();
    others.write(result.findings().get(1), "余姚市", "第二条的说明文字", Optional.empty());
    export.all(result, others, out);

    assertThat(review(out, result.findings().get(0)).explanation()).isEqualTo("第一条的说明文字");
    assertThat(review(out, result.findings().get(1)).explanation()).isEqualTo("第二条的说明文字");
  }

  @Test
  void the_findings_shown_are_written_alone_and_the_first_sheet_says_so() throws IOException {
    Path out = folder.resolve("some.xlsx");
    List<Finding> shown = result.findings().subList(0, 2);
    notes.write(result.findings().get(2), "余姚市", "没有显示的一条", Optional.empty());

    export.some(result, shown, notes, out);

    assertThat(Reviews.of(out).orElseThrow())
        .extracting(Review::key)
        .containsExactlyInAnyOrderElementsOf(shown.stream().map(Finding::key).toList());
    assertThat(firstSheet(out)).contains("只含筛选出来的 2 条问题，共有 " + result.findings().size() + " 条");
  }

  @Test
  void nothing_that_must_stay_is_written_over() throws IOException {
    assertThatThrownBy(() -> export.all(result, notes, samples.file(YUYAO)))
        .isInstanceOf(OutputRefused.class);
    Path foreign = Files.writeString(folder.resolve("letter.xlsx"), "not a workbook");
    assertThatThrownBy(() -> export.all(result, notes, foreign)).isInstanceOf(OutputRefused.class);
    assertThatThrownBy(() -> export.some(result, List.of(), notes, foreign))
        .isInstanceOf(OutputRefused.class);
    assertThat(foreign).hasContent("not a workbook");
  }

  private static Finding of(CheckResult result, String key) {
    return result.findings().stream()
        .filter(finding -> finding.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Review review(Path workbook, Finding finding) {
    return Reviews.of(workbook).orElseThrow().stream()
        .filter(review -> review.key().equals(finding.key()))
        .findFirst()
        .orElseThrow();
  }

  private static String firstSheet(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);
      sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
    }
    return text.toString();
  }
}
