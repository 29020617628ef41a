package org.zhibai.report;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.model.Texts;

/** Sets a sheet up for printing on A4: as wide as the page, centred, with page numbers. */
final class Paper {
  private Paper() {}

  static void setUp(XSSFSheet sheet, boolean landscape, Texts texts) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(landscape);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, 0.55);
    sheet.setMargin(PageMargin.RIGHT, 0.55);
    sheet.setMargin(PageMargin.TOP, 0.7);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.getFooter().setCenter(texts.get("template.pages"));
    sheet.setDisplayGridlines(false);
  }

  /** Repeats rows on every page; zero-based. */
  static void repeat(XSSFSheet sheet, int firstRow, int lastRow) {
    sheet.setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
  }

  /** Prints from the first cell to the given one; zero-based. */
  static void area(XSSFSheet sheet, int lastRow, int lastColumn) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
  }

  /** Keeps a sheet on one page. */
  static void onOnePage(XSSFSheet sheet) {
    sheet.getPrintSetup().setFitHeight((short) 1);
  }
}
