package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Received;

/** A district's workbook that holds ledger T3 only: header in row 3, records from row 4. */
final class LedgerSheet implements Ledger.Sink {
  static final List<String> HEADERS =
      List.of("序号", "登记号", "出质人", "统一社会信用代码", "质物类型", "登记日期", "登记金额（万元）", "质物件数");

  final List<LedgerRow> rows = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<LedgerRow> sums = new ArrayList<>();
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet sheet = workbook.createSheet("质押清单");

  LedgerSheet() {
    sheet.createRow(0).createCell(0).setCellValue("T3 知识产权质押登记清单");
    line(3, HEADERS.toArray());
  }

  /** Writes a row, counted from 1; a null leaves its cell out. */
  LedgerSheet line(int row, Object... values) {
    Row line = sheet.createRow(row - 1);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        line.createCell(i).setCellValue(number.doubleValue());
      } else if (values[i] != null) {
        line.createCell(i).setCellValue(values[i].toString());
      }
    }
    return this;
  }

  /** A record in which nothing is odd. */
  LedgerSheet record(int row, int number) {
    return line(
        row, number, "Y" + number, "示例企业", "91330212MA2000001X", "专利", "2023-05-01", 100, 1);
  }

  /** Saves the workbook and reads its ledger. */
  LedgerSheet read(Path folder) throws IOException {
    Path file = folder.resolve("NBIP-2023-330212-01.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      workbook.close();
    }
    Received received = CourtWorkbook.read(file);
    assertThat(received.unread()).isEmpty();
    received.submissions().get(0).ledgers().get(0).read(this);
    return this;
  }

  @Override
  public void row(LedgerRow row) {
    rows.add(row);
  }

  @Override
  public void sum(LedgerRow row, boolean partial) {
    sums.add(row);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
