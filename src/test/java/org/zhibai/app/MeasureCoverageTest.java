package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Coverage;
import org.zhibai.model.Progress;

class MeasureCoverageTest {
  private static final Path PACK = Path.of("rules");

  @TempDir Path folder;

  @Test
  void the_form_itself_shows_how_many_rules_read_each_cell_and_which() throws IOException {
    Path xlsx = folder.resolve("coverage.xlsx");

    Coverage coverage = measure(List.of(), xlsx, Progress.NONE);

    assertThat(coverage.tried()).isFalse();
    Coverage.Cell grants = cell(coverage, "02.01", "本年");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(coverage.sheets().size() + 2);
      XSSFCell shown = cell(workbook.getSheet("02 专利创造"), "01", 3);
      assertThat(shown.getStringCellValue()).isEqualTo(String.valueOf(grants.readers().size()));
      assertThat(shown.getCellComment().getString().getString())
          .contains(grants.readers().stream().map(rule -> rule.name()).toArray(String[]::new));
      XSSFCell unread = cell(workbook.getSheet("T3 知识产权质押登记清单"), "质权人", 1);
      assertThat(unread.getStringCellValue()).isEqualTo("0");
      assertThat(unread.getCellStyle().getFillForegroundColorColor())
          .isNotEqualTo(shown.getCellStyle().getFillForegroundColorColor());
    }
  }

  @Test
  void rules_that_find_nothing_in_the_submissions_are_silent_and_the_others_are_not()
      throws IOException {
    WriteTemplates templates = new WriteTemplates(PACK);
    List<Path> blank =
        templates.write(
            templates.reporters(2023).stream().filter(unit -> unit.code().equals("D-HG")).toList(),
            2023,
            folder);

    Coverage coverage = measure(blank, null, Progress.NONE);

    assertThat(coverage.silent())
        .extracting(reach -> reach.rule().id())
        .contains("general/unit-code-valid", "general/sums-of-parts")
        .doesNotContain("general/required-filled");
  }

  @Test
  void how_far_the_measuring_is_is_told_to_its_end() throws IOException {
    List<Integer> expected = new ArrayList<>();
    List<String> done = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void expect(int steps) {
            expected.add(steps);
          }

          @Override
          public void done(String what) {
            done.add(what);
          }
        };

    measure(List.of(), null, progress);

    assertThat(expected).hasSize(1);
    assertThat(done).hasSize(expected.get(0)).contains("330203");
  }

  private Coverage measure(List<Path> paths, Path xlsx, Progress progress) throws IOException {
    return new MeasureCoverage(
            new MeasureCoverage.Request(
                paths, List.of(), xlsx, PACK, Path.of("target/compiled-rules"), Locale.CHINESE),
            progress)
        .run()
        .coverage();
  }

  private static Coverage.Cell cell(Coverage coverage, String code, String column) {
    return coverage.sheets().stream()
        .flatMap(sheet -> sheet.cells().stream())
        .filter(cell -> cell.code().equals(code) && cell.column().equals(column))
        .findFirst()
        .orElseThrow();
  }

  /** The cell of a column in the row that holds a text. */
  private static XSSFCell cell(XSSFSheet sheet, String text, int column) {
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      for (int i = 0; i < column; i++) {
        XSSFCell cell = sheet.getRow(row).getCell(i);
        if (cell != null && cell.toString().equals(text)) {
          return sheet.getRow(row).getCell(column);
        }
      }
    }
    throw new AssertionError(text);
  }
}
