package org.zhibai.report;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a sheet row by row, set up for printing on A4. */
final class BookPage {
  private static final double LINE = 1.5;
  private static final double MARGIN = 6;

  private final PageBook book;
  private final XSSFSheet sheet;
  private final double[] widths;
  private XSSFRow row;
  private int column;

  BookPage(PageBook book, String name, boolean landscape, double... widths) {
    this.book = book;
    this.sheet = book.workbook().createSheet(name);
    this.widths = widths;
    this.row = sheet.createRow(0);
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, (int) (widths[i] * 256));
    }
    Paper.setUp(sheet, landscape, book.texts());
  }

  /** Prints the sheet on one page. */
  void onOnePage() {
    Paper.onOnePage(sheet);
  }

  /** Begins the next row, at least so many points high. */
  BookPage row(double least) {
    if (row.getLastCellNum() >= 0) {
      row = sheet.createRow(row.getRowNum() + 1);
    }
    row.setHeightInPoints((float) least);
    column = 0;
    return this;
  }

  /** Leaves some room. */
  void gap() {
    row(8).text("", Face.PLAIN);
  }

  /** A heading over the whole width, and a sentence under it. */
  void heading(String title, String sentence) {
    row(30).across(title, Face.TITLE);
    row(16).across(sentence, Face.ASIDE);
  }

  /** Text in the next column; the row grows with it. */
  BookPage text(String text, Face face) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(book.faces().style(face));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
      grow(text, face, widths[column]);
    }
    column++;
    return this;
  }

  /** A share in the next column, 1 for the whole. */
  void share(double share, Face face) {
    XSSFCell cell = row.createCell(column++);
    cell.setCellStyle(book.faces().style(face));
    cell.setCellValue(share);
  }

  /** A number in the next column. */
  BookPage count(long count, Face face) {
    XSSFCell cell = row.createCell(column++);
    cell.setCellStyle(book.faces().style(face));
    cell.setCellValue(count);
    return this;
  }

  /** Text over all columns that are left. */
  void across(String text, Face face) {
    int first = column;
    double width = 0;
    for (int i = first; i < widths.length; i++) {
      row.createCell(i).setCellStyle(book.faces().style(face));
      width += widths[i];
    }
    row.getCell(first).setCellValue(text);
    grow(text, face, width);
    if (first < widths.length - 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, widths.length - 1));
    }
    column = widths.length;
  }

  /** Puts a note on the cell written last. */
  BookPage noted(String text) {
    XSSFCell cell = row.getCell(column - 1);
    ClientAnchor anchor = book.workbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(column);
    anchor.setCol2(column + 4);
    anchor.setRow1(row.getRowNum());
    anchor.setRow2(row.getRowNum() + 2 + (int) text.lines().count());
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(text));
    comment.setAuthor(book.say("note.author"));
    cell.setCellComment(comment);
    return this;
  }

  /** Makes the cell written last lead to another sheet. */
  BookPage leadingTo(String name) {
    Hyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + name + "'!A1");
    row.getCell(column - 1).setHyperlink(link);
    return this;
  }

  /** Keeps the rows so far in sight, and prints the last of them on every page. */
  void freeze(int columns) {
    sheet.createFreezePane(columns, row.getRowNum() + 1);
    Paper.repeat(sheet, row.getRowNum(), row.getRowNum());
  }

  /** Starts a new page of paper before the next row. */
  void newPage() {
    sheet.setRowBreak(row.getRowNum());
  }

  /** Puts filters over a table from its header to its last row; zero-based. */
  void filter(int header, int last) {
    sheet.setAutoFilter(new CellRangeAddress(header, last, 0, widths.length - 1));
  }

  /** Draws bars behind the shares of a column; 100 % fills the cell. */
  void shares(int first, int last, int at, Tint tint) {
    new DataBars(sheet, "1").draw(new CellRangeAddress(first, last, at, at), tint);
  }

  /** Number of the row that is written, from 0. */
  int number() {
    return row.getRowNum();
  }

  /** Number of the column that comes next, from 0. */
  int column() {
    return column;
  }

  private void grow(String text, Face face, double width) {
    int lines = face.wrap() ? CellText.lines(text, width - 2, face.size()) : 1;
    float height = (float) (lines * face.size() * LINE + MARGIN);
    row.setHeightInPoints(Math.min(409, Math.max(row.getHeightInPoints(), height)));
  }
}
