package org.zhibai.report;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.model.Texts;

/** A workbook of some pages while it is made: how its cells look, and its words. */
record PageBook(XSSFWorkbook workbook, Faces faces, Texts texts) {

  PageBook(XSSFWorkbook workbook, Texts texts) {
    this(workbook, new Faces(workbook), texts);
  }

  String say(String key, Object... values) {
    return texts.get(key, values);
  }
}
