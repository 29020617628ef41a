package org.zhibai.samples;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/** Number formats that print a figure with the decimals it has. */
final class Styles {
  private final Workbook workbook;
  private final Map<String, CellStyle> made = new HashMap<>();

  Styles(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Lets a cell print a figure with its own decimals. */
  void print(Cell cell, BigDecimal figure) {
    CellStyle style = cell.getCellStyle();
    String format = style.getDataFormatString();
    int decimals = Math.max(0, figure.scale());
    if (decimals(format) != decimals) {
      cell.setCellStyle(
          made.computeIfAbsent(style.getIndex() + " " + decimals, key -> make(style, decimals)));
    }
  }

  private CellStyle make(CellStyle style, int decimals) {
    CellStyle copy = workbook.createCellStyle();
    copy.cloneStyleFrom(style);
    String format = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    copy.setDataFormat(workbook.createDataFormat().getFormat(format));
    return copy;
  }

  private static int decimals(String format) {
    int point = format.indexOf('.');
    return point < 0 ? 0 : (int) format.substring(point).chars().filter(c -> c == '0').count();
  }
}
