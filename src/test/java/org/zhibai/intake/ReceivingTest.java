package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.intake.CourtWorkbook.NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.InputFile;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;

class ReceivingTest {
  @TempDir Path folder;

  @Test
  void the_higher_version_counts_and_the_other_is_listed() {
    CourtWorkbook.write(folder, NAME, court -> {});
    CourtWorkbook.write(
        folder,
        "NBIP-2023-D-FY-02.xlsx",
        court -> court.workbook().getSheet("封面").getRow(4).getCell(3).setCellValue("02"));
    Received received = CourtWorkbook.read(folder);
    assertThat(received.submissions()).hasSize(1);
    assertThat(received.submissions().get(0).version()).isEqualTo(2);
    assertThat(received.superseded()).extracting(InputFile::name).containsExactly(NAME);
    assertThat(received.submissions().get(0).problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.SUPERSEDED);
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
                court.workbook().getSheet("封面").getRow(3).getCell(3).setCellValue(code);
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
  void other_files_of_a_folder_are_skipped_and_lock_files_ignored() throws IOException {
    CourtWorkbook.write(folder, NAME, court -> {});
    Files.writeString(folder.resolve("readme.md"), "text");
    Files.writeString(folder.resolve("form.et"), "text");
    Files.writeString(folder.resolve("~$" + NAME), "lock");
    Files.writeString(folder.resolve(".hidden.xlsx"), "x");
    Received received = CourtWorkbook.read(folder);
    assertThat(received.skipped()).hasSize(2).last().asString().endsWith("/readme.md");
    assertThat(received.unread()).isEmpty();
    InputFile file = received.submissions().get(0).file();
    assertThat(file.sha256()).matches("[0-9a-f]{64}");
    assertThat(file.size()).isEqualTo(Files.size(folder.resolve(NAME)));
  }

  @Test
  void a_file_given_by_itself_is_read_whatever_its_name() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.md"), "text");
    assertThat(CourtWorkbook.read(file).unread().get(0).problem().kind())
        .isEqualTo(ProblemKind.NOT_A_WORKBOOK);
    assertThat(CourtWorkbook.read(folder.resolve("gone.xlsx")).unread()).hasSize(1);
  }
}
