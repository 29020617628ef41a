package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.NotesRefused.Reason;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;
import org.zhibai.model.Review;

/** No word that somebody typed beside a finding is lost. */
class ReviewNotesTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String WORDS = "上年误报，已报市局更正\n详见“附件二”，第 3 页";

  @TempDir private static Path submissions;
  private static OpenCheck open;
  private static CheckResult result;

  @TempDir private Path folder;

  private final List<IOException> refused = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void check_once() throws IOException {
    open =
        new OpenCheck(
            new OpenCheck.Setting(
                Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE));
    SampleFolder samples = SampleFolder.of(submissions.resolve("2023"), "330281", "330203");
    result =
        open.check(samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);
  }

  private ReviewNotes notes() {
    ReviewNotes notes = new ReviewNotes(folder.resolve("notes"), refused::add);
    notes.take(result.findings());
    return notes;
  }

  private static Finding finding(int index) {
    return result.findings().get(index);
  }

  private Path file() {
    return folder.resolve("notes/2023.csv");
  }

  @Test
  void what_is_typed_is_on_the_disk_a_moment_later_though_nothing_is_closed() throws Exception {
    notes().write(finding(0), "余姚市", WORDS, Optional.of(Decision.RETURNED));

    long end = System.nanoTime() + SOON.toNanos();
    while (!Files.exists(file()) && System.nanoTime() < end) {
      Thread.sleep(20);
    }

    ReviewNotes again = notes();
    assertThat(again.explanation(finding(0))).isEqualTo(WORDS);
    assertThat(again.decision(finding(0))).contains(Decision.RETURNED);
    assertThat(again.outdated(finding(0))).isFalse();
    assertThat(again.explanation(finding(1))).isEmpty();
    assertThat(refused).isEmpty();
  }

  @Test
  void words_that_are_taken_back_are_gone() throws IOException {
    ReviewNotes notes = notes();
    notes.write(finding(0), "余姚市", WORDS, Optional.of(Decision.ACCEPTED));
    notes.keep();
    notes.write(finding(0), "余姚市", "", Optional.empty());
    notes.keep();

    assertThat(notes().explanation(finding(0))).isEmpty();
    assertThat(notes().decision(finding(0))).isEmpty();
  }

  @Test
  void words_of_one_year_are_not_those_of_another() throws IOException {
    ReviewNotes notes = notes();
    notes.write(finding(0), "余姚市", WORDS, Optional.empty());
    notes.keep();

    Finding before = inTheYearBefore(finding(0));
    ReviewNotes again = notes();
    again.take(List.of(before));
    assertThat(again.explanation(before)).isEmpty();
    again.write(before, "余姚市", "另一年的说明", Optional.empty());
    again.keep();
    assertThat(notes().explanation(finding(0))).isEqualTo(WORDS);
    assertThat(notes().explanation(before)).isEqualTo("另一年的说明");
  }

  @Test
  void words_kept_for_other_figures_are_pointed_out_until_they_are_written_again()
      throws IOException {
    Finding then = finding(0);
    Finding now = withAnotherValue(then);
    ReviewNotes notes = notes();
    notes.write(then, "余姚市", WORDS, Optional.of(Decision.ACCEPTED));
    notes.keep();

    ReviewNotes again = notes();
    assertThat(again.outdated(now)).isTrue();
    again.write(now, "余姚市", again.explanation(now), again.decision(now));
    assertThat(again.outdated(now)).isFalse();
  }

  @Test
  void kept_words_go_into_the_workbook_and_those_of_units_that_were_not_checked_do_not()
      throws IOException {
    ReviewNotes notes = notes();
    notes.write(
        finding(0),
        open.system().unit(finding(0).reporter()).orElseThrow().name(),
        WORDS,
        Optional.empty());
    notes.write(finding(1).keyed("gone"), "余姚市", "已消失的问题", Optional.empty());
    notes.write(finding(1).keyed("elsewhere"), "象山县", "别的单位的事", Optional.empty());
    notes.keep();

    assertThat(notes().of(result))
        .extracting(Review::explanation)
        .containsExactlyInAnyOrder(WORDS, "已消失的问题");
  }

  @Test
  void words_that_a_workbook_brings_are_kept_too_whatever_its_language() throws IOException {
    ReviewNotes notes = new ReviewNotes();
    notes.write(finding(0), "余姚市", "Checked with the unit", Optional.of(Decision.PENDING));
    Path english = folder.resolve("findings.xlsx");
    new ExportFindings(open.system(), Locale.ENGLISH).all(result, notes, english);
    assertThat(cells(english)).contains("pending").doesNotContain("待核");

    ReviewNotes reading = notes();
    assertThat(reading.read(english)).isEqualTo(1);
    reading.take(result.findings());
    reading.keep();

    assertThat(notes().decision(finding(0))).contains(Decision.PENDING);
    assertThat(notes().outdated(finding(0))).isFalse();
    Path chinese = folder.resolve("问题清单.xlsx");
    new ExportFindings(open.system(), Locale.CHINESE).all(result, notes(), chinese);
    assertThat(cells(chinese)).contains("待核").doesNotContain("pending");
  }

  @Test
  void a_file_that_cannot_be_read_is_put_aside_and_told_of_never_written_over() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "\"key\",\"unit\"\n\"half a line");

    ReviewNotes notes = notes();
    notes.write(finding(0), "余姚市", WORDS, Optional.empty());
    notes.keep();

    assertThat(refused)
        .singleElement()
        .isInstanceOfSatisfying(
            NotesRefused.class,
            fault -> {
              assertThat(fault.reason()).isEqualTo(Reason.UNREADABLE);
              assertThat(fault.file()).content().endsWith("half a line");
            });
    assertThat(notes().explanation(finding(0))).isEqualTo(WORDS);
  }

  @Test
  void words_that_cannot_be_kept_are_told_of_and_kept_as_soon_as_they_can_be() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("notes"), "a file where the folder should be");
    ReviewNotes notes = notes();
    notes.write(finding(0), "余姚市", WORDS, Optional.empty());
    assertThatThrownBy(notes::keep)
        .isInstanceOfSatisfying(
            NotesRefused.class, fault -> assertThat(fault.reason()).isEqualTo(Reason.UNWRITABLE));

    Files.delete(inTheWay);
    notes.keep();
    assertThat(notes().explanation(finding(0))).isEqualTo(WORDS);
  }

  @Test
  void a_year_that_cannot_be_kept_keeps_no_other_from_the_disk() throws IOException {
    Finding before = inTheYearBefore(finding(0));
    ReviewNotes notes = notes();
    notes.take(List.of(before));
    Path inTheWay = Files.createDirectories(folder.resolve("notes/2022.csv/in-the-way"));
    notes.write(before, "余姚市", "另一年的说明", Optional.empty());
    notes.write(finding(0), "余姚市", WORDS, Optional.empty());

    assertThatThrownBy(notes::keep).isInstanceOf(NotesRefused.class);
    assertThat(file()).content().contains("已报市局更正");
    assertThatThrownBy(notes::keep).isInstanceOf(NotesRefused.class);

    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    notes.keep();
    assertThat(notes().explanation(before)).isEqualTo("另一年的说明");
    assertThat(notes().explanation(finding(0))).isEqualTo(WORDS);
  }

  @Test
  void that_words_cannot_be_kept_is_told_once_and_anew_when_they_could_be_meanwhile()
      throws Exception {
    ReviewNotes notes = notes();
    Path inTheWay = folder.resolve("notes");
    for (int time = 1; time <= 2; time++) {
      Files.writeString(inTheWay, "a file where the folder should be");
      notes.write(finding(0), "余姚市", WORDS + time, Optional.empty());
      heard(time);
      notes.write(finding(1), "余姚市", WORDS + time, Optional.empty());
      assertThatThrownBy(notes::keep).isInstanceOf(NotesRefused.class);
      assertThat(refused).hasSize(time);

      Files.delete(inTheWay);
      notes.keep();
      Files.delete(file());
      Files.delete(inTheWay);
    }
  }

  private void heard(int times) throws InterruptedException {
    long end = System.nanoTime() + SOON.toNanos();
    while (refused.size() < times && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(refused).hasSize(times);
  }

  private static List<String> cells(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          row.forEach(cell -> texts.add(cell.toString()));
        }
      }
    }
    return texts;
  }

  private static Finding inTheYearBefore(Finding one) {
    return with(one, one.year() - 1, one.cells());
  }

  private static Finding withAnotherValue(Finding one) {
    Finding.Cell cell = one.place();
    Finding.Cell other =
        new Finding.Cell(
            cell.address(),
            cell.reporter(),
            cell.indicator(),
            cell.name(),
            cell.column(),
            cell.measure(),
            cell.value() + "1");
    List<Finding.Cell> cells = new ArrayList<>(one.cells());
    cells.set(0, other);
    return with(one, one.year(), List.copyOf(cells));
  }

  private static Finding with(Finding one, int year, List<Finding.Cell> cells) {
    return new Finding(
        one.key(),
        one.rule(),
        one.reporter(),
        year,
        cells,
        one.reported(),
        one.expected(),
        one.difference(),
        one.tolerance(),
        one.formula(),
        one.formulaInNumbers(),
        one.message(),
        one.remedy(),
        one.suspects(),
        one.suggestions(),
        one.cause());
  }
}
