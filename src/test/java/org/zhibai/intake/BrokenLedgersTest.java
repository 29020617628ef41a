package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

/** Ledgers whose heads are sound, so that what is wrong with them shows only as their rows come. */
class BrokenLedgersTest {
  private static final int ROWS = 2_000;

  @TempDir Path folder;

  private final List<LedgerRow> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Submission received(String row1500) throws IOException {
    Path file = LongLedger.write(folder, ROWS);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path part = zip.getPath(LongLedger.SHEET);
      String sheet = Files.readString(part);
      Files.writeString(part, sheet.replaceFirst("<row r=\"1500\">.*?</row>", row1500));
    }
    return CourtWorkbook.read(file).submissions().get(0);
  }

  private void read(Submission submission) {
    submission
        .ledgers()
        .get(0)
        .read(
            new Ledger.Sink() {
              @Override
              public void row(LedgerRow row) {
                rows.add(row);
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
  }

  private void assertBreaksOff(Submission submission, String why) {
    assertThatThrownBy(() -> read(submission))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(why);
    assertThat(rows).hasSizeBetween(1_000, 1_499);
    assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.DAMAGED);
    assertThat(problems.get(0).what()).contains(why);
    assertThat(problems.get(0).at().sheet()).isEqualTo(LongLedger.NAME);
    assertThat(problems.get(0).reporter()).isEqualTo("330212");
  }

  @Test
  void broken_xml_far_down_in_a_ledger_is_told_when_its_rows_are_read() throws IOException {
    assertBreaksOff(received("<row r=\"1500\"><c r=\"A1500\"><v>1</v></row>"), "XML");
  }

  @Test
  void a_bad_shared_string_far_down_in_a_ledger_is_told_when_its_rows_are_read()
      throws IOException {
    assertBreaksOff(
        received("<row r=\"1500\"><c r=\"B1500\" t=\"s\"><v>777</v></c></row>"), "第 1500 行第 2 列");
  }

  @Test
  void a_file_that_is_gone_is_told_when_its_rows_are_read() throws IOException {
    Submission submission = CourtWorkbook.read(LongLedger.write(folder, 20)).submissions().get(0);
    Files.delete(folder.resolve(LongLedger.FILE));
    assertThatThrownBy(() -> read(submission))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("找不到");
  }
}
