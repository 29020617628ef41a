package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.report.Reproducible;
import org.zhibai.report.Templates;

/**
 * A submission of the pack on water supply with four faults: a sum, the leakage, the samples that
 * passed, and a waterworks commissioned after the year's end.
 */
public final class WaterWorkbook {
  /** The pack. */
  public static final Path PACK = Path.of("src/test/resources/packs/water");

  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

  private WaterWorkbook() {}

  /** Writes the workbook into a folder. */
  public static Path in(Path folder) throws IOException {
    ReportSystem system = ReportSystem.read(PACK);
    Path book = folder.resolve("供水-2023-SW-01-01.xlsx");
    try (XSSFWorkbook workbook =
        new Templates(system).build(system.unit("SW-01").orElseThrow(), 2023, 1)) {
      fill(workbook.getSheetAt(1), Map.of("01", 1000, "02", 700, "03", 50, "04", 200, "06", 90));
      fill(workbook.getSheetAt(1), Map.of("05", 20));
      fill(workbook.getSheetAt(2), Map.of("02", 100, "03", 120));
      works(workbook.getSheetAt(3));
      Reproducible.write(workbook, DAY, book);
    }
    return book;
  }

  /** Writes one without any fault into a folder; growth is left to the template. */
  public static Path clean(Path folder) throws IOException {
    ReportSystem system = ReportSystem.read(PACK);
    Path book = folder.resolve("供水-2023-SW-01-01.xlsx");
    try (XSSFWorkbook workbook =
        new Templates(system).build(system.unit("SW-01").orElseThrow(), 2023, 1)) {
      Sheet supply = workbook.getSheetAt(1);
      fill(supply, Map.of("01", 1000, "02", 700, "03", 200, "04", 100, "05", 10, "06", 90));
      fill(supply, "上年实际", Map.of("01", 900, "02", 630, "03", 180, "04", 90, "05", 10, "06", 88));
      Sheet quality = workbook.getSheetAt(2);
      fill(quality, Map.of("01", 1100, "02", 120, "03", 60, "04", 50, "05", 0));
      fill(quality, "地表水", Map.of("01", 800));
      fill(quality, "地下水", Map.of("01", 300));
      Reproducible.write(workbook, DAY, book);
    }
    return book;
  }

  /** Types figures into the period's own column (全年) by line code. */
  private static void fill(Sheet sheet, Map<String, Integer> figures) {
    fill(sheet, "全年实际", figures);
  }

  private static void fill(Sheet sheet, String column, Map<String, Integer> figures) {
    Row header = rowWith(sheet, "代码");
    int codes = column(header, "代码");
    int period = column(header, column);
    for (Row row : sheet) {
      Cell code = row.getCell(codes);
      Integer figure = code == null ? null : figures.get(code.toString());
      if (figure != null) {
        row.getCell(period).setCellValue(figure);
      }
    }
  }

  /** One waterworks, commissioned after the year's end. */
  private static void works(Sheet sheet) {
    Row header = rowWith(sheet, "水厂编码");
    Row row = sheet.getRow(header.getRowNum() + 1);
    Row filled = row == null ? sheet.createRow(header.getRowNum() + 1) : row;
    Map<String, String> texts = Map.of("水厂名称", "合成水厂", "水厂编码", "W1", "投产日期", "2024-03-01");
    texts.forEach((name, text) -> cell(filled, column(header, name)).setCellValue(text));
    cell(filled, columnStarting(header, "水源")).setCellValue("地表水");
    cell(filled, columnStarting(header, "设计能力")).setCellValue(10);
    cell(filled, columnStarting(header, "状态")).setCellValue("在用");
  }

  private static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static Row rowWith(Sheet sheet, String text) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(row -> column(row, text) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static int column(Row row, String text) {
    for (Cell cell : row) {
      if (cell.toString().replaceAll("\\s", "").equals(text)) {
        return cell.getColumnIndex();
      }
    }
    return -1;
  }

  private static int columnStarting(Row row, String text) {
    for (Cell cell : row) {
      if (cell.toString().startsWith(text)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(text);
  }
}
