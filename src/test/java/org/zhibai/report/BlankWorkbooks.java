package org.zhibai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;

/** A unit's blank workbook, opened for a look. */
final class BlankWorkbooks implements AutoCloseable {
  static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));
  static final int NAME = 0;
  static final int CODE = 2;

  private final List<XSSFWorkbook> opened = new ArrayList<>();

  @Override
  public void close() throws IOException {
    for (XSSFWorkbook workbook : opened) {
      workbook.close();
    }
  }

  XSSFWorkbook build(String code) {
    XSSFWorkbook workbook = new Templates(SYSTEM).build(unit(code), 2023, 1);
    opened.add(workbook);
    return workbook;
  }

  static ReportingUnit unit(String code) {
    return SYSTEM.unit(code).orElseThrow();
  }

  static List<String> sheets(XSSFWorkbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  static List<String> codes(Sheet sheet) {
    return lines(sheet).map(row -> row.getCell(CODE).getStringCellValue()).toList();
  }

  static Row line(Sheet sheet, String code) {
    return lines(sheet)
        .filter(row -> row.getCell(CODE).getStringCellValue().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Row> lines(Sheet sheet) {
    Predicate<Row> hasCode =
        row ->
            row.getCell(CODE) != null
                && row.getCell(CODE).getCellType() == CellType.STRING
                && row.getCell(CODE).getStringCellValue().matches("\\d\\d");
    return rows(sheet).filter(hasCode);
  }

  static Stream<Row> rows(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    sheet.forEach(rows::add);
    return rows.stream();
  }

  static List<String> texts(Sheet sheet, int from, int to) {
    List<String> texts = new ArrayList<>();
    rows(sheet)
        .filter(row -> row.getRowNum() >= from && row.getRowNum() < to)
        .forEach(
            row ->
                row.forEach(
                    cell -> {
                      if (cell.getCellType() == CellType.STRING
                          && !cell.getStringCellValue().isEmpty()) {
                        texts.add(cell.getStringCellValue());
                      }
                    }));
    return texts;
  }

  static Cell beside(Sheet sheet, String label) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
          return row.getCell(cell.getColumnIndex() + 1);
        }
      }
    }
    throw new AssertionError(label);
  }

  static String relations(XSSFWorkbook workbook, String sheet) {
    return texts(workbook.getSheet(sheet), 8, 100).stream()
        .filter(text -> text.startsWith("审核关系"))
        .findFirst()
        .orElse("");
  }

  static String format(XSSFWorkbook workbook, String sheet, String code, String column) {
    return line(workbook.getSheet(sheet), code)
        .getCell(column.charAt(0) - 'A')
        .getCellStyle()
        .getDataFormatString();
  }

  static DataValidation validation(XSSFSheet sheet, Cell cell) {
    return sheet.getDataValidations().stream()
        .filter(
            found ->
                Stream.of(found.getRegions().getCellRangeAddresses())
                    .anyMatch(range -> range.isInRange(cell)))
        .findFirst()
        .orElseThrow();
  }

  static Cell evaluated(XSSFWorkbook workbook, Cell cell) {
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
    evaluator.evaluateFormulaCell((XSSFCell) cell);
    return cell;
  }
}
