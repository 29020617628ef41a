package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Blank;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Submission;
import org.zhibai.report.Templates;

class TemplateIntakeTest {
  @TempDir Path folder;

  @Test
  void a_units_template_is_recognised_and_blank() throws IOException {
    Templates templates = new Templates(CourtWorkbook.SYSTEM);
    for (String code : List.of("330212", "D-FY", "3302F1")) {
      templates.write(CourtWorkbook.SYSTEM.unit(code).orElseThrow(), 2023, folder);
    }
    Received received = CourtWorkbook.read(folder);
    assertThat(received.unread()).isEmpty();
    assertThat(received.submissions()).hasSize(3);
    for (Submission submission : received.submissions()) {
      assertThat(submission.problems()).isEmpty();
      assertThat(submission.missing()).isEmpty();
      assertThat(submission.ledgers())
          .hasSameSizeAs(CourtWorkbook.SYSTEM.ledgers(submission.unit(), 2023));
      assertThat(submission.cover()).hasSize(5).noneMatch(item -> item.given());
      assertThat(submission.entries())
          .isNotEmpty()
          .allMatch(
              entry -> entry instanceof Blank blank && blank.reason() == Blank.Reason.NOT_FILLED);
    }
  }

  @Test
  void a_figure_where_the_line_has_none_to_give_is_noted() throws IOException {
    ReportingUnit unit = CourtWorkbook.SYSTEM.unit("330212").orElseThrow();
    Path file = folder.resolve("NBIP-2023-330212-01.xlsx");
    int population = 0;
    try (XSSFWorkbook workbook = new Templates(CourtWorkbook.SYSTEM).build(unit, 2023, 1);
        OutputStream out = Files.newOutputStream(file)) {
      for (Row row : workbook.getSheet("02 专利创造")) {
        if (row.getCell(0) != null && row.getCell(0).toString().contains("上年末常住人口")) {
          population = row.getRowNum() + 1;
          Cell growth = row.getCell(5, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
          growth.setBlank();
          growth.setCellValue(3.5);
        }
      }
      workbook.write(out);
    }
    Submission submission = CourtWorkbook.read(file).submissions().get(0);
    assertThat(submission.problems()).singleElement();
    Problem problem = submission.problems().get(0);
    assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_UNDERSTOOD);
    assertThat(problem.code()).isEqualTo("02.19");
    assertThat(problem.at().ref()).isEqualTo("F" + population);
    assertThat(problem.what()).contains("同比", "一栏不填", "3.5");
  }
}
