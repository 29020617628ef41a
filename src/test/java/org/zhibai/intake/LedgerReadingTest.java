package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.MoreRows;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;

class LedgerReadingTest {
  private static final List<String> HEADERS =
      List.of("登记号", "序号", "统一社会信用代码", "质物类型", "登记日期", "登记金额（万元）", "质物件数");

  @TempDir Path folder;

  private final List<LedgerRow> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Writes a district's workbook that holds ledger T3 only, and reads it. */
  private Submission read(Workbook workbook, Consumer<Sheet> fill) throws IOException {
    Sheet sheet = workbook.createSheet("质押清单");
    sheet.createRow(0).createCell(0).setCellValue("Ｔ３ 知识产权质押登记清单");
    Row header = sheet.createRow(2);
    for (int i = 0; i < HEADERS.size(); i++) {
      header.createCell(i).setCellValue(HEADERS.get(i));
    }
    fill.accept(sheet);
    Path file = folder.resolve("NBIP-2023-330212-01.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      workbook.close();
    }
    Received received = CourtWorkbook.read(file);
    assertThat(received.unread()).isEmpty();
    Submission submission = received.submissions().get(0);
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
    return submission;
  }

  private static void fill(Row row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (values[i] instanceof LocalDate date) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        row.createCell(i).setCellValue(date);
        row.getCell(i).setCellStyle(style);
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rows_are_typed_by_their_columns_in_both_formats(boolean xlsx) throws IOException {
    Workbook workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
    LocalDate day = LocalDate.of(2023, 5, 1);
    read(
        workbook,
        sheet -> {
          fill(sheet.createRow(3), "Y1", 1, "91330212MA2000001X", "专利", day, 1250.5, 3);
          fill(sheet.createRow(4), "", 2, "", "", "", "", "");
          fill(sheet.createRow(6), 20230002, 3, 913302120000012d, "商标", "2023年5月1日", "0.2亿元", "２");
          fill(sheet.createRow(7), "合计", "", "", "", "", 3250.5, 5);
        });
    assertThat(problems)
        .extracting(Problem::kind)
        .containsExactly(
            ProblemKind.NO_RECORD,
            ProblemKind.NUMBER_AS_TEXT,
            ProblemKind.DATE_AS_TEXT,
            ProblemKind.NUMBER_AS_TEXT);
    assertThat(rows).extracting(LedgerRow::row).containsExactly(4, 7);
    LedgerRow first = rows.get(0);
    assertThat(first.text("登记号")).isEqualTo("Y1");
    assertThat(first.text("统一社会信用代码")).isEqualTo("91330212MA2000001X");
    assertThat(first.date("登记日期")).isEqualTo(day);
    assertThat(first.number("登记金额")).isEqualByComparingTo("1250.5");
    assertThat(first.number("质物件数")).isEqualTo(BigDecimal.valueOf(3));
    assertThat(first.cell("登记金额").ref()).isEqualTo("F4");
    LedgerRow second = rows.get(1);
    assertThat(second.text("登记号")).isEqualTo("20230002");
    assertThat(second.text("统一社会信用代码")).isEqualTo("913302120000012");
    assertThat(second.date("登记日期")).isEqualTo(day);
    assertThat(second.number("登记金额")).isEqualByComparingTo("2000");
    assertThat(second.number("质物件数")).isEqualByComparingTo("2");
  }

  @Test
  void cells_that_can_not_be_understood_are_problems_and_null() throws IOException {
    read(
        new XSSFWorkbook(),
        sheet -> fill(sheet.createRow(3), "Y1", 1, "9133", "房产", "五月", "若干", "3.5"));
    assertThat(problems)
        .extracting(Problem::kind)
        .containsExactlyInAnyOrder(
            ProblemKind.NOT_UNDERSTOOD,
            ProblemKind.DATE_NOT_UNDERSTOOD,
            ProblemKind.NOT_UNDERSTOOD,
            ProblemKind.NOT_UNDERSTOOD);
    assertThat(problems).extracting(problem -> problem.at().ref()).contains("D4", "E4", "F4", "G4");
    assertThat(rows.get(0).blank("登记日期")).isTrue();
  }

  @Test
  void amounts_of_another_measure_are_not_read() throws IOException {
    read(
        new XSSFWorkbook(),
        sheet -> fill(sheet.createRow(3), "Y1", 1, "9133", "专利", "2023-05-01", "3000美元"));
    assertThat(problems)
        .singleElement()
        .extracting(Problem::kind)
        .isEqualTo(ProblemKind.NOT_UNDERSTOOD);
    assertThat(problems.get(0).what()).contains("3000美元", "计量单位");
  }

  @Test
  void problems_of_a_ledger_are_capped_and_the_rest_is_counted() throws IOException {
    read(
        new XSSFWorkbook(),
        sheet -> {
          for (int i = 0; i < 300; i++) {
            fill(sheet.createRow(3 + i), "Y" + i, i, "9133", "专利", "五月", 5);
          }
        });
    assertThat(problems).hasSize(201);
    assertThat(problems.get(200).what()).contains("另有 100 个", "第 204 行至第 303 行");
    assertThat(problems.get(200).more())
        .extracting(MoreRows::places, MoreRows::first, MoreRows::last)
        .containsExactly(100L, 204, 303);
    assertThat(rows).hasSize(300);
  }

  @Test
  void single_problem_beyond_the_listed_ones_is_told_as_the_rest() throws IOException {
    read(
        new XSSFWorkbook(),
        sheet -> {
          for (int i = 0; i < 201; i++) {
            fill(sheet.createRow(3 + i), "Y" + i, i, "9133", "专利", "五月", 5);
          }
        });
    assertThat(problems).hasSize(201);
    assertThat(problems.subList(0, 200)).allMatch(problem -> problem.more() == null);
    assertThat(problems.get(200).more())
        .extracting(MoreRows::places, MoreRows::first, MoreRows::last)
        .containsExactly(1L, 204, 204);
  }

  @Test
  void required_cells_that_hold_nothing_are_problems_where_the_row_holds_something()
      throws IOException {
    read(
        new XSSFWorkbook(),
        sheet -> {
          fill(sheet.createRow(3), "—", 1, "9133", "专利", "五月", "", "");
          fill(sheet.createRow(4), "—", 2, "—", "", "/", "", "");
          fill(sheet.createRow(5), "", 3, "", "", "", "", "2");
        });
    assertThat(problems)
        .filteredOn(problem -> problem.kind() == ProblemKind.LEDGER_BLANK)
        .extracting(problem -> problem.at().ref())
        .containsExactly("A4", "F4", "A6", "C6", "D6", "E6", "F6");
    assertThat(problems).filteredOn(problem -> problem.at().ref().equals("F4")).hasSize(1);
    assertThat(problems.get(1).what()).contains("T3", "第 4 行", "登记号");
    assertThat(problems.get(1).remedy()).contains("登记号");
  }

  @Test
  void blanks_are_capped_by_themselves() throws IOException {
    read(
        new XSSFWorkbook(),
        sheet -> {
          for (int i = 0; i < 300; i++) {
            fill(sheet.createRow(3 + i), "Y" + i, i, "9133", "专利", "五月");
          }
        });
    assertThat(problems)
        .filteredOn(problem -> problem.kind() == ProblemKind.LEDGER_BLANK)
        .hasSize(201);
    assertThat(problems.get(401).what()).contains("100");
    assertThat(problems).hasSize(402);
  }

  @Test
  void hidden_rows_and_columns_are_read_and_noted_once() throws IOException {
    Submission submission =
        read(
            new XSSFWorkbook(),
            sheet -> {
              for (int i = 3; i < 9; i++) {
                fill(sheet.createRow(i), "Y" + i, i, "9133", "专利", "2023-05-01", 5);
                sheet.getRow(i).setZeroHeight(i > 4);
              }
              sheet.setColumnHidden(2, true);
              sheet.setColumnHidden(3, true);
            });
    assertThat(rows).hasSize(6);
    assertThat(problems).singleElement().extracting(Problem::kind).isEqualTo(ProblemKind.HIDDEN);
    assertThat(problems.get(0).at().ref()).isEqualTo("A6");
    assertThat(problems.get(0).what()).contains("T3", "第 6 行");
    assertThat(submission.problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.HIDDEN)
        .singleElement()
        .extracting(Problem::what)
        .asString()
        .contains("C、D");
  }

  @Test
  void amounts_under_a_header_of_another_measure_are_converted() throws IOException {
    Submission submission =
        read(
            new XSSFWorkbook(),
            sheet -> {
              sheet.getRow(2).getCell(5).setCellValue("登记金额（元）");
              fill(sheet.createRow(3), "Y1", 1, "9133", "专利", "2023-05-01", 12_505_000);
              fill(sheet.createRow(4), "Y2", 2, "9133", "专利", "2023-05-01", "1250.5万元");
              fill(sheet.createRow(5), "Y3", 3, "9133", "专利", "2023-05-01", "1亿2000万元");
            });
    assertThat(rows.get(0).number("登记金额")).isEqualByComparingTo("1250.5");
    assertThat(rows.get(1).number("登记金额")).isEqualByComparingTo("1250.5");
    assertThat(rows.get(2).number("登记金额")).isEqualByComparingTo("12000");
    assertThat(submission.problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.OTHER_MEASURE)
        .singleElement()
        .extracting(Problem::what)
        .asString()
        .contains("元", "已换算为 万元");
  }

  @Test
  void missing_columns_and_other_measures_in_a_header_are_problems() throws IOException {
    Submission submission =
        read(new XSSFWorkbook(), sheet -> sheet.getRow(2).getCell(5).setCellValue("登记金额（元）"));
    assertThat(submission.problems())
        .filteredOn(problem -> problem.code().equals("T3"))
        .extracting(Problem::kind)
        .contains(ProblemKind.COLUMN_MISSING, ProblemKind.OTHER_MEASURE);
  }
}
