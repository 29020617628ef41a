package org.zhibai.report;

import org.apache.commons.lang3.StringUtils;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes into a sheet, cell by cell. */
final class Pen {
  private static final double POINTS_PER_LINE = 1.35;
  private static final double PIXELS_PER_CHARACTER = 7;
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  private final XSSFSheet sheet;
  private final Looks looks;

  Pen(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  XSSFCell cell(int row, int column, Look look) {
    XSSFCell cell = row(row).getCell(column);
    if (cell == null) {
      cell = row(row).createCell(column);
    }
    cell.setCellStyle(looks.style(look));
    return cell;
  }

  XSSFCell cell(int row, int column, String text, Look look) {
    XSSFCell cell = cell(row, column, look);
    cell.setCellValue(text);
    return cell;
  }

  /** A text over the columns from one to another of a row. */
  XSSFCell across(CellRangeAddress range, String text, Look look) {
    for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
      cell(range.getFirstRow(), column, look);
    }
    if (range.getNumberOfCells() > 1) {
      sheet.addMergedRegion(range);
    }
    return cell(range.getFirstRow(), range.getFirstColumn(), text, look);
  }

  void height(int row, double points) {
    row(row).setHeightInPoints((float) points);
  }

  /** Makes a row high enough for a text over the given columns, and not lower than it is. */
  void heightFor(CellRangeAddress range, String text, Look look) {
    double width = 0;
    for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
      width += sheet.getColumnWidth(column) / 256.0 * PIXELS_PER_CHARACTER;
    }
    double characters = width / (look.type().size * PIXELS_PER_POINT) * 2 - 1;
    int lines = 0;
    for (String line : StringUtils.splitPreserveAllTokens(text, '\n')) {
      lines += (int) Math.max(1, Math.ceil(halfWidths(line) / characters));
    }
    double points = lines * look.type().size * POINTS_PER_LINE + 4;
    if (points > row(range.getFirstRow()).getHeightInPoints()) {
      height(range.getFirstRow(), Math.min(points, 409));
    }
  }

  static CellRangeAddress span(int row, int firstColumn, int lastColumn) {
    return new CellRangeAddress(row, row, firstColumn, lastColumn);
  }

  /** Width of a text in half-width characters; Chinese characters count two. */
  static int halfWidths(String text) {
    return text.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum();
  }

  private XSSFRow row(int row) {
    XSSFRow existing = sheet.getRow(row);
    return existing == null ? sheet.createRow(row) : existing;
  }
}
