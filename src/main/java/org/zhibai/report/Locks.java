package org.zhibai.report;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Locks a sheet without a password, so that only what is open can be typed into. */
final class Locks {
  private Locks() {}

  /** Lets staff format cells and insert rows. */
  static void form(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
  }

  /** Also lets them delete, sort and filter rows. */
  static void ledger(XSSFSheet sheet) {
    form(sheet);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
  }
}
