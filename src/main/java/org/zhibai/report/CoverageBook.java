package org.zhibai.report;

import java.io.IOException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Coverage;
import org.zhibai.model.Rule;
import org.zhibai.model.Texts;

/** The workbook of a coverage while it is made: what all its sheets need. */
final class CoverageBook implements AutoCloseable {
  private final PageBook pages;
  private final ReportSystem system;
  private final int year;

  CoverageBook(ReportSystem system, Texts texts, int year) {
    this.system = system;
    this.pages = new PageBook(new XSSFWorkbook(), texts);
    this.year = year;
  }

  XSSFWorkbook workbook() {
    return pages.workbook();
  }

  ReportSystem system() {
    return system;
  }

  int year() {
    return year;
  }

  /** A page of it. */
  BookPage page(String name, boolean landscape, double... widths) {
    return new BookPage(pages, name, landscape, widths);
  }

  String say(String key, Object... values) {
    return pages.say(key, values);
  }

  /** Name of the sheet of a form or ledger. */
  static String name(Coverage.Sheet sheet) {
    return WorkbookUtil.createSafeSheetName(sheet.number() + " " + sheet.name());
  }

  /** How a cell looks that is read by so many rules. */
  static Face face(int readers) {
    Tint ground =
        readers == 0
            ? Tint.MANDATORY_SOFT
            : readers == 1
                ? Tint.EXPLAIN_SOFT
                : readers < 10 ? Tint.GOOD_SOFT : readers < 15 ? Tint.GOOD_BAR : Tint.GOOD_DEEP;
    Face face = Face.WORD.on(ground).asLatin();
    return readers == 0 ? face.bolder().in(Tint.MANDATORY) : face;
  }

  /** The number of rules, and a word where they can do little. */
  String count(Coverage.Cell cell) {
    String key = "coverage.standing." + cell.standing().name();
    return say(key, cell.readers().size());
  }

  /** A rule in a line: severity and name. */
  String line(Rule rule) {
    return say("coverage.reader", say("severity." + rule.severity().name()), rule.name());
  }

  @Override
  public void close() throws IOException {
    pages.workbook().close();
  }
}
