package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Entry;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.Submission;

class SheetPagesTest {
  private static final Path YINZHOU = Path.of("samples/2023/NBIP-2023-330212-01.xlsx");
  private static final Path OLD = Path.of("samples/2023/NBIP-2023-D-JY-01.xls");

  @TempDir private Path folder;

  @Test
  void a_form_looks_as_it_was_read() throws IOException {
    assertAllFiguresStandWhereTheyWereRead(YINZHOU);
    assertAllFiguresStandWhereTheyWereRead(OLD);
  }

  @Test
  void titles_are_merged_and_columns_as_wide_as_they_are() throws IOException {
    SheetGrid grid = new SheetPages(YINZHOU).page("02 专利创造", 1);
    assertThat(grid.merged()).isNotEmpty();
    assertThat(grid.widths()).hasSizeGreaterThan(4).anyMatch(width -> width > 20);
    assertThat(grid.more()).isFalse();
    assertThat(grid.rows()).extracting(SheetGrid.Row::number).startsWith(1, 2, 3);
  }

  @Test
  void sheets_are_named_in_the_workbooks_order() throws IOException {
    assertThat(new SheetPages(YINZHOU).names()).startsWith("封面").contains("02 专利创造");
  }

  @Test
  void a_long_ledger_comes_page_by_page() throws IOException {
    SheetPages pages = new SheetPages(LongLedger.write(folder, 5_000));
    SheetGrid first = pages.page(LongLedger.NAME, 1);
    assertThat(first.more()).isTrue();
    assertThat(first.rows()).hasSize(SheetPages.ROWS);
    SheetGrid third = pages.page(LongLedger.NAME, 1 + 2 * SheetPages.ROWS);
    assertThat(third.more()).isFalse();
    assertThat(third.rows()).hasSize(1_000);
    assertThat(third.cell(third.first(), 1).text()).isNotEmpty();
  }

  @Test
  void a_file_that_is_gone_or_broken_is_said_to_be_so() throws IOException {
    assertThatThrownBy(() -> new SheetPages(folder.resolve("gone.xlsx")).names())
        .isInstanceOf(IOException.class);
    Path broken = Files.writeString(folder.resolve("broken.xlsx"), "PK no zip");
    assertThatThrownBy(() -> new SheetPages(broken).names()).isInstanceOf(IOException.class);
  }

  private static void assertAllFiguresStandWhereTheyWereRead(Path file) throws IOException {
    Submission submission =
        new Intake(ReportSystem.read(Path.of("rules")), Locale.CHINESE)
            .read(List.of(file), new Quiet())
            .submissions()
            .get(0);
    SheetPages pages = new SheetPages(file);
    int seen = 0;
    for (Submission.Sheet sheet : submission.sheets()) {
      SheetGrid grid = pages.page(sheet.name(), 1);
      for (Entry entry : submission.entries()) {
        if (entry.cell().sheet().equals(sheet.name()) && !entry.cell().ref().isEmpty()) {
          assertThat(grid.cell(entry.cell().row(), entry.cell().column()).text())
              .as(entry.cell().toString())
              .isEqualTo(entry.shown());
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(5);
  }

  private static final class Quiet implements Intake.Progress {
    @Override
    public void started(int files) {}

    @Override
    public void finished(String file) {}
  }
}
