package org.zhibai.report;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet from top to bottom, set up for the screen and for paper (A4 unless wider). */
final class SheetWriter {
  /** Index of the first row below a heading and a header. */
  static final int FIRST_ROW = 4;

  private static final int WIDTH_UNIT = 256;
  private static final double LEAST_HEIGHT = 20;

  private final Book book;
  private final SXSSFSheet sheet;
  private final double[] widths;
  private int next;

  /**
   * @param key of the sheet's name among the texts
   * @param widths of its columns, in characters
   */
  SheetWriter(Book book, String key, double... widths) {
    this.book = book;
    this.sheet = book.workbook().createSheet(book.say(key));
    this.widths = widths;
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, (int) (widths[i] * WIDTH_UNIT));
    }
    sheet.setDisplayGridlines(false);
    sheet.setRowSumsBelow(false);
    setUpPrint(book.say(key));
  }

  private void setUpPrint(String name) {
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.6);
    sheet.setMargin(PageMargin.BOTTOM, 0.55);
    sheet.setMargin(PageMargin.HEADER, 0.3);
    sheet.setMargin(PageMargin.FOOTER, 0.28);
    String title = "&8 " + escaped(book.title());
    sheet.getHeader().setLeft(title);
    sheet.getHeader().setRight("&8 " + escaped(name));
    sheet.getFooter().setLeft("&8 " + escaped(book.result().run().product()));
    sheet.getFooter().setRight("&8 " + book.say("print.page"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }

  /** The sheet itself. */
  SXSSFSheet sheet() {
    return sheet;
  }

  /** Index of the row that comes next. */
  int next() {
    return next;
  }

  int columns() {
    return widths.length;
  }

  /** Width of columns together, in characters. */
  double width(int first, int columns) {
    return Arrays.stream(widths, first, first + columns).sum();
  }

  /** A row as high as its text. */
  RowWriter row() {
    return row(LEAST_HEIGHT);
  }

  /** A row at least so many points high. */
  RowWriter row(double least) {
    return new RowWriter(book, this, sheet.createRow(next++), least);
  }

  /** An empty row of a height in points. */
  void gap(double points) {
    sheet.createRow(next++).setHeightInPoints((float) points);
  }

  /** The sheet's heading, a sentence under it, and some room. */
  void heading(String title, String sentence) {
    row(30).text(title, Face.TITLE, columns()).end();
    row(16).text(sentence, Face.ASIDE, columns()).end();
    gap(8);
  }

  /** The heading of a part. */
  void section(String title) {
    row(24).text(title, Face.SECTION, columns()).end();
  }

  /** A row of column headings, by their keys among the texts. */
  void header(List<String> keys) {
    RowWriter row = row(26);
    keys.forEach(key -> row.text(book.say(key), Face.HEADER));
    row.end();
  }

  /** A sentence where a table would have no rows. */
  void nothing(String key) {
    row(30).text(book.say(key), Face.ASIDE.centred().on(Tint.PANEL), columns()).end();
  }

  /** Keeps the rows above in sight, and the columns left of one; prints the header again. */
  void freeze(int columns) {
    sheet.createFreezePane(columns, next);
    repeat();
  }

  /** Puts filters over a table whose header stands in a row and whose last row was just written. */
  void filter(int header) {
    sheet.setAutoFilter(new CellRangeAddress(header, Math.max(header, next - 1), 0, columns() - 1));
  }

  /** Draws bars behind the numbers of a column; the highest has the longest. */
  void bars(int first, int last, int column, Tint tint) {
    if (last >= first) {
      new DataBars(raw(), "").draw(new CellRangeAddress(first, last, column, column), tint);
    }
  }

  /** Draws bars behind the shares of a column; 100 % fills the cell. */
  void shares(int first, int last, int column, Tint tint) {
    if (last >= first) {
      new DataBars(raw(), "1").draw(new CellRangeAddress(first, last, column, column), tint);
    }
  }

  /** The sheet below the streamed one, for what streaming has no words for. */
  XSSFSheet raw() {
    return book.workbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
  }

  /** Prints the sheet on A3. */
  void large() {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  /** Prints the sheet upright instead of across. */
  void upright() {
    sheet.getPrintSetup().setLandscape(false);
  }

  /** Prints the row written last again on every further page. */
  void repeat() {
    sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
  }

  /** Starts a new page before the next row. */
  void newPage() {
    sheet.setRowBreak(next - 1);
  }

  void merge(CellRangeAddress range) {
    sheet.addMergedRegionUnsafe(range);
  }

  SXSSFCell last(SXSSFRow row) {
    return row.getCell(row.getLastCellNum() - 1);
  }
}
