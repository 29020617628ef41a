package org.zhibai.report;

import java.math.BigDecimal;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;

/** Writes one row from left to right; its height follows from the longest text. */
final class RowWriter {
  private static final double LINE = 1.5;
  private static final double MARGIN = 8;
  private static final double INDENT = 1.3;
  private static final double HIGHEST = 409;
  private static final int MOST_DIGITS = 15;

  private final Book book;
  private final SheetWriter sheet;
  private final SXSSFRow row;
  private int column;
  private double height;

  RowWriter(Book book, SheetWriter sheet, SXSSFRow row, double least) {
    this.book = book;
    this.sheet = sheet;
    this.row = row;
    this.height = least;
  }

  /** Text in the next column. */
  RowWriter text(String text, Face face) {
    return text(text, face, 1);
  }

  /** Text over the next columns. */
  RowWriter text(String text, Face face, int columns) {
    String clean = CellText.clean(text, book.say("text.clipped"));
    Face kept = CellText.looksLikeFormula(clean) ? face.asLiteral() : face;
    SXSSFCell cell = cell(CellText.isLatin(clean) ? kept.asLatin() : kept, columns);
    if (!clean.isEmpty()) {
      cell.setCellValue(clean);
      grow(clean, face, columns);
    }
    return this;
  }

  /** A number in the next column; an empty cell for null. */
  RowWriter number(@Nullable BigDecimal number, Face face) {
    if (number == null) {
      return text("", face);
    }
    String format = NumberFormats.of(number, face.format());
    if (number.precision() - number.scale() > MOST_DIGITS) {
      return text(number.toPlainString(), face.number("@"));
    }
    cell(face.number(format), 1).setCellValue(number.doubleValue());
    return this;
  }

  /** A count in the next column. */
  RowWriter count(long count, Face face) {
    cell(face, 1).setCellValue(count);
    return this;
  }

  /** A count over the next columns. */
  RowWriter count(long count, Face face, int columns) {
    cell(face, columns).setCellValue(count);
    return this;
  }

  /** A number whose digits are left as they are: a rank, a serial number, a year. */
  RowWriter plain(long number, Face face) {
    cell(face.number("0").aligned(face.across()), 1).setCellValue(number);
    return this;
  }

  /** A text that opens something, by a formula whose value is known. */
  RowWriter link(String formula, String shown, Face face) {
    if (formula.isEmpty()) {
      return text(shown, face);
    }
    String clean = CellText.clean(shown, book.say("text.clipped"));
    SXSSFCell cell = cell(face.linked(), 1);
    cell.setCellFormula(formula);
    cell.setCellValue(clean);
    grow(clean, face, 1);
    return this;
  }

  /** Makes the cell written last a link to a place in this workbook. */
  RowWriter leadingTo(String sheetName, int rowIndex) {
    Hyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName + "'!A" + (rowIndex + 1));
    sheet.last(row).setHyperlink(link);
    return this;
  }

  /** Leaves columns free. */
  RowWriter skip(int columns) {
    column += columns;
    return this;
  }

  /** Fills the columns up to the sheet's last with empty cells of a face. */
  RowWriter fill(Face face) {
    while (column < sheet.columns()) {
      text("", face);
    }
    return this;
  }

  /** Marks the row as a part of the one above it. */
  RowWriter under() {
    sheet.sheet().setRowOutlineLevel(row.getRowNum(), 1);
    return this;
  }

  /** Ends the row. */
  void end() {
    row.setHeightInPoints((float) Math.min(HIGHEST, height));
  }

  private SXSSFCell cell(Face face, int columns) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellStyle(book.faces().style(face));
    for (int i = 1; i < columns; i++) {
      row.createCell(column + i).setCellStyle(book.faces().style(face));
    }
    if (columns > 1) {
      sheet.merge(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + columns - 1));
    }
    column += columns;
    return cell;
  }

  private void grow(String text, Face face, int columns) {
    double width = sheet.width(column - columns, columns);
    double room = face.indented() ? width - INDENT : width;
    int lines = face.wrap() ? CellText.lines(text, room, face.size()) : 1;
    height = Math.max(height, lines * face.size() * LINE + MARGIN);
  }
}
