package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.intake.CourtWorkbook.NAME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.CellAddress;
import org.zhibai.model.InputFile;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

class ReceivingTest {
  private static final Notes.Spot NOWHERE = Notes.Spot.at(CellAddress.ofFile("a.xlsx"));

  @TempDir Path folder;

  @Test
  void the_higher_version_counts_and_the_other_is_listed() {
    CourtWorkbook.write(folder, NAME, court -> {});
    CourtWorkbook.write(folder, "NBIP-2023-D-FY-02.xlsx", court -> court.cover("D5", "02"));
    Received received = CourtWorkbook.read(folder);
    assertThat(received.submissions()).hasSize(1);
    assertThat(received.submissions().get(0).version()).isEqualTo(2);
    assertThat(received.superseded()).extracting(one -> one.file().name()).containsExactly(NAME);
    assertThat(received.submissions().get(0).problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.SUPERSEDED);
  }

  @Test
  void the_version_is_the_higher_one_of_the_cover_and_the_file_name() {
    Map<String, Integer> versions =
        Map.of(NAME, 1, "NBIP-2023-D-FY-02.xlsx", 2, "court.xlsx", 1, "NBIP-2023-D-FY-00.xlsx", 1);
    versions.forEach(
        (name, version) ->
            assertThat(readAlone(name, court -> {}).version()).as(name).isEqualTo(version));
    Submission raised = readAlone(NAME, court -> court.cover("D5", "03"));
    assertThat(raised.version()).isEqualTo(3);
    assertThat(raised.problems()).isEmpty();
  }

  @Test
  void a_version_raised_in_the_file_name_alone_counts_without_complaint() {
    CourtWorkbook.write(folder, NAME, court -> court.set("D9", 1));
    CourtWorkbook.write(folder, "NBIP-2023-D-FY-02.xlsx", court -> court.set("D9", 2));
    Received received = CourtWorkbook.read(folder);
    assertThat(received.submissions()).singleElement();
    Submission counted = received.submissions().get(0);
    assertThat(counted.file().name()).isEqualTo("NBIP-2023-D-FY-02.xlsx");
    assertThat(counted.version()).isEqualTo(2);
    assertThat(counted.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.SUPERSEDED);
    assertThat(counted.problems().get(0).what()).contains(NAME + "（第 1 版）", "第 2 版");
  }

  @Test
  void retired_and_unknown_codes_keep_a_file_from_being_read_and_hint_at_the_successor() {
    for (String code : new String[] {"330204", "999999"}) {
      Path file =
          CourtWorkbook.write(
              folder,
              "a.xlsx",
              court -> {
                court.set("A2", "行政区划代码：" + code);
                court.cover("D4", code);
              });
      Problem problem = CourtWorkbook.read(file).unread().get(0).problem();
      boolean retired = code.equals("330204");
      assertThat(problem.kind())
          .isEqualTo(retired ? ProblemKind.UNIT_RETIRED : ProblemKind.UNIT_UNKNOWN);
      assertThat(problem.what()).contains(code);
      assertThat(problem.remedy()).contains(retired ? "330212" : "代码");
    }
  }

  @Test
  void what_was_left_aside_is_told_in_the_reader_s_language_and_noted_in_chinese()
      throws IOException {
    Files.writeString(folder.resolve("readme.md"), "text");
    Received received =
        new Intake(CourtWorkbook.SYSTEM, Locale.ENGLISH).read(List.of(folder), Progress.NONE);
    assertThat(received.skipped().get(0).why()).contains("readme.md", "不是工作簿");
    assertThat(received.skipped().get(0).told()).contains("readme.md", "is no workbook");
  }

  @Test
  void other_files_of_a_folder_are_skipped_and_lock_files_ignored() throws IOException {
    CourtWorkbook.write(folder, NAME, court -> {});
    Files.writeString(folder.resolve("readme.md"), "text");
    Files.writeString(folder.resolve("form.dbf"), "text");
    Files.writeString(folder.resolve("~$" + NAME), "lock");
    Files.writeString(folder.resolve(".hidden.xlsx"), "x");
    Received received = CourtWorkbook.read(folder);
    assertThat(received.skipped()).hasSize(2);
    assertThat(received.skipped().get(1).path()).endsWith("/readme.md");
    assertThat(received.skipped().get(1).why()).contains("readme.md", "不是工作簿");
    assertThat(received.skipped().get(1).told()).contains("readme.md", "不是工作簿");
    assertThat(received.unread()).isEmpty();
    InputFile file = received.submissions().get(0).file();
    assertThat(file.sha256()).matches("[0-9a-f]{64}");
    assertThat(file.size()).isEqualTo(Files.size(folder.resolve(NAME)));
  }

  @Test
  void a_folder_without_workbooks_lists_what_it_holds() throws IOException {
    for (String name : new String[] {"a.pdf", "b.csv", "c.md"}) {
      Files.writeString(folder.resolve(name), "text");
    }
    Received received = CourtWorkbook.read(folder);
    assertThat(received.submissions()).isEmpty();
    assertThat(received.skipped())
        .extracting(one -> one.path().substring(one.path().lastIndexOf('/') + 1))
        .containsExactly("a.pdf", "b.csv", "c.md");
  }

  @Test
  @Timeout(60)
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void pipes_and_devices_are_never_opened() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.xlsx");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(CourtWorkbook.read(folder).skipped())
        .singleElement()
        .extracting(Received.Skipped::path)
        .asString()
        .endsWith("pipe.xlsx");
    for (Path special : new Path[] {pipe, Path.of("/dev/zero")}) {
      Problem problem = CourtWorkbook.read(special).unread().get(0).problem();
      assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_A_WORKBOOK);
      assertThat(problem.what()).contains("管道");
    }
  }

  @Test
  void a_file_that_may_not_be_read_is_not_called_damaged() {
    IOException refusal = new AccessDeniedException("a.xlsx");
    Unreadable why = Unreadable.from(new UncheckedIOException(refusal));
    assertThat(why.kind()).isEqualTo(ProblemKind.NO_ACCESS);
    assertThat(new Notes(Locale.ROOT).problem(why.kind(), why.sentence(), NOWHERE).what())
        .contains("没有读取权限");
  }

  @Test
  void a_file_given_by_itself_is_read_whatever_its_name() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.md"), "text");
    assertThat(CourtWorkbook.read(file).unread().get(0).problem().kind())
        .isEqualTo(ProblemKind.NOT_A_WORKBOOK);
    assertThat(CourtWorkbook.read(folder.resolve("gone.xlsx")).unread()).hasSize(1);
  }

  private Submission readAlone(String name, Consumer<CourtWorkbook> edit) {
    return CourtWorkbook.read(CourtWorkbook.write(folder, name, edit)).submissions().get(0);
  }
}
