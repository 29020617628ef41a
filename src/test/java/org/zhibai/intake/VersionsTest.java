package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.intake.CourtWorkbook.NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

class VersionsTest {
  private static final String OF_ANOTHER = "NBIP-2023-D-GA-01.xlsx";
  private static final String COPY = "NBIP-2023-D-FY-01 (1).xlsx";

  @TempDir Path folder;

  @Test
  void of_equal_versions_the_one_named_for_its_own_unit_counts() {
    CourtWorkbook.write(folder, NAME, court -> court.set("D9", 1));
    CourtWorkbook.write(folder, OF_ANOTHER, court -> court.set("D9", 2));
    Received received = CourtWorkbook.read(folder);
    assertThat(received.superseded())
        .extracting(one -> one.file().name())
        .containsExactly(OF_ANOTHER);
    Submission counted = received.submissions().get(0);
    assertThat(counted.file().name()).isEqualTo(NAME);
    assertThat(superseded(counted))
        .singleElement()
        .asString()
        .contains("版本号同为 1，但内容不同", "采用文件名与单位代码一致的 " + NAME, OF_ANOTHER + " 未参加审核");
  }

  @Test
  void of_equal_versions_named_alike_the_last_by_name_counts_and_the_conflict_is_told() {
    CourtWorkbook.write(folder, NAME, court -> court.set("D9", 1));
    CourtWorkbook.write(folder, COPY, court -> court.set("D9", 2));
    CourtWorkbook.write(folder, "NBIP-2023-D-FY-01 (2).xlsx", court -> court.set("D9", 3));
    Submission counted = CourtWorkbook.read(folder).submissions().get(0);
    assertThat(counted.file().name()).isEqualTo(NAME);
    assertThat(superseded(counted))
        .hasSize(2)
        .allSatisfy(what -> assertThat(what).contains("内容不同", "采用按名称顺序在后的 " + NAME));
  }

  @Test
  void the_same_bytes_handed_in_twice_are_no_conflict() throws IOException {
    Path first = CourtWorkbook.write(folder, NAME, court -> {});
    Files.copy(first, folder.resolve(COPY));
    assertThat(superseded(CourtWorkbook.read(folder).submissions().get(0)))
        .singleElement()
        .asString()
        .contains("内容完全相同", "采用 " + NAME);
  }

  @Test
  void files_of_the_same_name_are_told_apart_by_their_folders() throws IOException {
    for (String below : List.of("a", "b")) {
      Path place = Files.createDirectory(folder.resolve(below));
      CourtWorkbook.write(place, NAME, court -> court.set("D9", below.charAt(0)));
    }
    assertThat(superseded(CourtWorkbook.read(folder).submissions().get(0)))
        .singleElement()
        .asString()
        .contains("在后的 " + folder.resolve("b").resolve(NAME));
  }

  @Test
  void a_file_that_was_set_aside_still_tells_of_another_unit_or_year() {
    CourtWorkbook.write(folder, NAME, court -> {});
    CourtWorkbook.write(folder, "NBIP-2022-D-GA-01.xlsx", court -> court.set("D9", 2));
    Submission counted = CourtWorkbook.read(folder).submissions().get(0);
    assertThat(counted.problems())
        .allSatisfy(problem -> assertThat(problem.at().file()).isEqualTo("NBIP-2022-D-GA-01.xlsx"))
        .extracting(Problem::kind)
        .containsExactly(
            ProblemKind.SUPERSEDED, ProblemKind.UNIT_MISMATCH, ProblemKind.YEAR_MISMATCH);
  }

  private static List<String> superseded(Submission counted) {
    return counted.problems().stream()
        .filter(problem -> problem.kind() == ProblemKind.SUPERSEDED)
        .map(Problem::what)
        .toList();
  }
}
