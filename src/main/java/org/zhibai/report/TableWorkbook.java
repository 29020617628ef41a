package org.zhibai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes tables into a workbook, one on each sheet: the first row is the heading, the first column
 * says what a row is about. In the others, whole numbers and percentages become numbers; everything
 * else is text, never a formula.
 */
public final class TableWorkbook {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
  private static final Pattern PERCENT = Pattern.compile("-?\\d{1,12}(\\.\\d+)?%");
  private static final int WIDEST = 60;
  private static final int WIDTH_UNIT = 256;

  private final CellStyle heading;
  private final CellStyle whole;
  private final CellStyle percent;
  private final XSSFWorkbook workbook;

  /** A table with the name of its sheet. */
  public record Table(String name, List<List<String>> rows) {}

  private TableWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading = workbook.createCellStyle();
    heading.setFont(bold);
    heading.setWrapText(true);
    heading.setBorderBottom(BorderStyle.MEDIUM);
    whole = style(workbook, "#,##0");
    percent = style(workbook, "0.0%");
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  /**
   * Writes the tables, whole or not at all; the same tables give the same bytes.
   *
   * @param day the day written as creation and modification time
   * @throws IOException when the workbook can't be written; nothing half-written is left
   */
  public static void write(List<Table> tables, LocalDate day, Path out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TableWorkbook book = new TableWorkbook(workbook);
      tables.forEach(book::add);
      Reproducible.write(workbook, day, out);
    }
  }

  private void add(Table table) {
    Sheet sheet = workbook.createSheet(table.name());
    int columns = table.rows().get(0).size();
    int[] widths = new int[columns];
    for (List<String> cells : table.rows()) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (int i = 0; i < cells.size(); i++) {
        put(row.createCell(i), cells.get(i));
        widths[i] = Math.max(widths[i], Pen.halfWidths(cells.get(i)));
      }
    }
    for (int i = 0; i < columns; i++) {
      sheet.setColumnWidth(i, (Math.min(WIDEST, widths[i]) + 3) * WIDTH_UNIT);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size() - 1, 0, columns - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void put(Cell cell, String text) {
    if (cell.getRowIndex() == 0) {
      cell.setCellValue(text);
      cell.setCellStyle(heading);
    } else if (cell.getColumnIndex() > 0 && WHOLE.matcher(text).matches()) {
      cell.setCellValue(Long.parseLong(text));
      cell.setCellStyle(whole);
    } else if (PERCENT.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text.substring(0, text.length() - 1)) / 100);
      cell.setCellStyle(percent);
    } else {
      cell.setCellValue(text);
    }
  }
}
