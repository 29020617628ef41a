package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

class OldFormatTest {
  @TempDir Path folder;

  private final Map<String, CellStyle> styles = new HashMap<>();

  @Test
  void forms_of_an_xls_are_read_like_those_of_an_xlsx() throws IOException {
    Path file =
        CourtWorkbook.write(
            folder,
            CourtWorkbook.NAME,
            court ->
                court
                    .set("D9", 6480)
                    .format("D9", "#,##0")
                    .set("E9", "５，９０９")
                    .set("F9", 0.1234)
                    .format("F9", "0.0%")
                    .set("D10", "—")
                    .set("D11", "约30")
                    .set("G12", "撤诉较多"));
    Submission modern = CourtWorkbook.read(file).submissions().get(0);
    rewrite(file);
    Submission old = CourtWorkbook.read(file).submissions().get(0);
    assertThat(modern.entries()).hasSizeGreaterThan(20);
    assertThat(old.entries()).isEqualTo(modern.entries());
    assertThat(old.cover()).isEqualTo(modern.cover());
    assertThat(old.sheets()).isEqualTo(modern.sheets());
    assertThat(old.problems())
        .filteredOn(problem -> problem.kind() != ProblemKind.TEMPLATE_VERSION)
        .extracting(Problem::kind, Problem::at)
        .isEqualTo(
            modern.problems().stream()
                .map(problem -> org.assertj.core.groups.Tuple.tuple(problem.kind(), problem.at()))
                .toList());
  }

  private void rewrite(Path file) throws IOException {
    try (Workbook old = new HSSFWorkbook()) {
      try (InputStream in = Files.newInputStream(file);
          Workbook modern = new XSSFWorkbook(in)) {
        for (Sheet from : modern) {
          copy(from, old.createSheet(from.getSheetName()));
        }
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        old.write(out);
      }
    }
  }

  private void copy(Sheet from, Sheet to) {
    from.getMergedRegions().forEach(to::addMergedRegion);
    for (Row row : from) {
      Row copied = to.createRow(row.getRowNum());
      for (Cell cell : row) {
        copy(cell, copied.createCell(cell.getColumnIndex()));
      }
    }
  }

  private void copy(Cell from, Cell to) {
    Workbook workbook = to.getSheet().getWorkbook();
    String format = from.getCellStyle().getDataFormatString();
    to.setCellStyle(
        styles.computeIfAbsent(
            format,
            code -> {
              CellStyle style = workbook.createCellStyle();
              style.setDataFormat(workbook.createDataFormat().getFormat(code));
              return style;
            }));
    boolean formula = from.getCellType() == CellType.FORMULA;
    switch (formula ? from.getCachedFormulaResultType() : from.getCellType()) {
      case NUMERIC -> to.setCellValue(from.getNumericCellValue());
      case STRING -> to.setCellValue(from.getStringCellValue());
      default -> {}
    }
  }
}
