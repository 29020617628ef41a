package org.zhibai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.report.Reproducible;
import org.zhibai.report.Templates;
import org.zhibai.samples.CreditCode;
import org.zhibai.samples.CreditCode.Holder;

/** A synthetic submission whose ledger of data registrations is as long as wanted. */
public final class LedgerWorkbook {
  /** The ledger that is filled. */
  static final String LEDGER = "T7";

  private static final String UNIT = "330212";
  private static final int YEAR = 2023;
  private static final int FIRST_ROW = 4;
  private static final int FIRMS = 5_000;

  private LedgerWorkbook() {}

  /** Writes one: {@code LedgerWorkbook 100000 FOLDER}. */
  public static void main(String[] arguments) throws IOException {
    ReportSystem system = ReportSystem.read(Path.of("rules"));
    System.out.println(write(system, Integer.parseInt(arguments[0]), Path.of(arguments[1])));
  }

  /**
   * Writes the workbook of a district with a ledger of twelve columns, the last of them one that
   * the report system doesn't know.
   */
  public static Path write(ReportSystem system, int rows, Path folder) throws IOException {
    ReportingUnit unit = system.unit(UNIT).orElseThrow();
    LedgerForm ledger =
        system.ledgers(unit, YEAR).stream()
            .filter(form -> form.number().equals(LEDGER))
            .findFirst()
            .orElseThrow();
    Templates templates = new Templates(system);
    Path file = folder.resolve(templates.fileName(unit, YEAR, 1));
    try (XSSFWorkbook template = templates.build(unit, YEAR, 1)) {
      XSSFSheet blank = template.getSheet(ledger.number() + " " + ledger.name());
      clear(blank);
      blank.getRow(FIRST_ROW - 1).createCell(ledger.columns().size()).setCellValue("备注");
      try (SXSSFWorkbook workbook = new SXSSFWorkbook(template, 100, false, true)) {
        fill(workbook.getSheet(blank.getSheetName()), ledger.columns(), rows);
        Reproducible.write(workbook, LocalDate.of(YEAR, 12, 31), file);
      }
    }
    return file;
  }

  private static void clear(XSSFSheet sheet) {
    for (int row = sheet.getLastRowNum(); row >= FIRST_ROW; row--) {
      sheet.removeRow(sheet.getRow(row));
    }
  }

  private static void fill(SXSSFSheet sheet, List<LedgerColumn> columns, int rows) {
    for (int i = 0; i < rows; i++) {
      Row row = sheet.createRow(FIRST_ROW + i);
      for (int column = 0; column < columns.size(); column++) {
        Cell cell = row.createCell(column);
        CellStyle style = sheet.getColumnStyle(column);
        cell.setCellStyle(style);
        put(cell, columns.get(column), i);
      }
      row.createCell(columns.size()).setCellValue(i % 10 == 0 ? "已公示" : "无");
    }
  }

  private static void put(Cell cell, LedgerColumn column, int row) {
    LocalDate day = LocalDate.of(YEAR, 6, 1).plusDays(row % 200);
    switch (column.key()) {
      case "序号" -> cell.setCellValue(row + 1);
      case "登记号" -> cell.setCellValue("合成登" + (2_023_000_000L + row));
      case "申请人" -> cell.setCellValue("合成企业" + row % FIRMS);
      case "统一社会信用代码" -> cell.setCellValue(CreditCode.of(Holder.FIRM, UNIT, 1 + row % FIRMS));
      case "行政区划代码" -> cell.setCellValue(UNIT);
      case "产业领域" -> cell.setCellValue("领域" + row % 20);
      case "公示日期" -> cell.setCellValue(day.minusDays(20));
      case "登记日期" -> cell.setCellValue(day);
      case "有效期至" -> cell.setCellValue(day.plusYears(3));
      default -> cell.setCellValue(column.key() + row);
    }
  }
}
