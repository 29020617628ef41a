package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

  @TempDir Path folder;

  @Test
  void same_content_gives_the_same_bytes_at_another_time() throws IOException {
    Path first = write(folder.resolve("a.xlsx"), "鄞州区");
    waitForTheNextZipTime();
    Path second = write(folder.resolve("b.xlsx"), "鄞州区");

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void other_content_gives_other_bytes() throws IOException {
    Path first = write(folder.resolve("a.xlsx"), "鄞州区");
    Path second = write(folder.resolve("b.xlsx"), "海曙区");

    assertThat(Files.mismatch(first, second)).isNotNegative();
  }

  @Test
  void streamed_workbook_gives_the_same_bytes_and_opens_again() throws IOException {
    Path first = stream(folder.resolve("a.xlsx"));
    Path second = stream(folder.resolve("b.xlsx"));

    assertThat(second).hasSameBinaryContentAs(first);
    try (Workbook reopened = WorkbookFactory.create(first.toFile(), null, true)) {
      assertThat(reopened.getSheetAt(0).getRow(999).getCell(0).getStringCellValue())
          .isEqualTo("第1000行");
    }
  }

  @Test
  void day_is_written_as_the_time_of_creation() throws IOException {
    Path file = write(folder.resolve("a.xlsx"), "鄞州区");

    try (XSSFWorkbook reopened = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(reopened.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(Instant.parse("2024-01-31T00:00:00Z"));
    }
  }

  @Test
  void only_the_finished_workbook_stays_in_the_folder() throws IOException {
    write(folder.resolve("deep/er/a.xlsx"), "鄞州区");

    try (Stream<Path> files = Files.list(folder.resolve("deep/er"))) {
      assertThat(files.map(path -> path.getFileName().toString()).toList())
          .isEqualTo(List.of("a.xlsx"));
    }
  }

  @Test
  void failure_leaves_the_former_file_and_nothing_half_written() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xlsx"), "former");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    path -> {
                      Files.writeString(path, "half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("former");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  private static Path write(Path file, String text) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellValue(text);
      Reproducible.write(workbook, DAY, file);
    }
    return file;
  }

  private static Path stream(Path file) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(10)) {
      var sheet = workbook.createSheet("表");
      for (int i = 0; i < 1000; i++) {
        sheet.createRow(i).createCell(0).setCellValue("第" + (i + 1) + "行");
      }
      Reproducible.write(workbook, DAY, file);
    }
    return file;
  }

  /** Zip entries count time in steps of two seconds; a step later their times would differ. */
  private static void waitForTheNextZipTime() {
    try {
      Thread.sleep(2100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
