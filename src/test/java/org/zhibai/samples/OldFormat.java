package org.zhibai.samples;

import java.io.IOException;
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
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook in the format of Excel 97: values, number formats, merged cells, widths. */
final class OldFormat {
  private final HSSFWorkbook target = new HSSFWorkbook();
  private final Map<String, CellStyle> styles = new HashMap<>();

  private OldFormat() {}

  static void save(XSSFWorkbook workbook, Path file) throws IOException {
    OldFormat format = new OldFormat();
    for (Sheet sheet : workbook) {
      format.copy(sheet);
    }
    try (format.target;
        OutputStream out = Files.newOutputStream(file)) {
      format.target.createInformationProperties();
      format
          .target
          .getSummaryInformation()
          .setTitle(workbook.getProperties().getCoreProperties().getTitle());
      format.target.write(out);
    }
  }

  private void copy(Sheet source) {
    Sheet sheet = target.createSheet(source.getSheetName());
    for (CellRangeAddress merged : source.getMergedRegions()) {
      sheet.addMergedRegion(merged.copy());
    }
    for (Row from : source) {
      Row row = sheet.createRow(from.getRowNum());
      for (Cell cell : from) {
        sheet.setColumnWidth(cell.getColumnIndex(), source.getColumnWidth(cell.getColumnIndex()));
        copy(cell, row.createCell(cell.getColumnIndex()));
      }
    }
  }

  private void copy(Cell source, Cell cell) {
    CellType type =
        source.getCellType() == CellType.FORMULA
            ? source.getCachedFormulaResultType()
            : source.getCellType();
    String format = source.getCellStyle().getDataFormatString();
    cell.setCellStyle(styles.computeIfAbsent(format, this::style));
    if (type == CellType.NUMERIC) {
      cell.setCellValue(source.getNumericCellValue());
    } else if (type == CellType.STRING) {
      cell.setCellValue(source.getStringCellValue());
    }
  }

  private CellStyle style(String format) {
    CellStyle style = target.createCellStyle();
    style.setDataFormat(target.createDataFormat().getFormat(format));
    style.setWrapText(true);
    return style;
  }
}
