package org.zhibai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.model.TableSheet;
import org.zhibai.model.Texts;

/** Writes tables into a workbook that looks like the other workbooks of the house. */
public final class TableWorkbook {
  private TableWorkbook() {}

  /**
   * Writes the sheets, whole or not at all; the same sheets give the same bytes.
   *
   * @param day the day written as creation and modification time
   * @param language of what is printed on every page
   * @throws IOException when the workbook can't be written; nothing half-written is left
   */
  public static void write(List<TableSheet> sheets, LocalDate day, Locale language, Path out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      PageBook book = new PageBook(workbook, Texts.of(TableWorkbook.class, language));
      sheets.forEach(sheet -> new TablePage(book, sheet).draw());
      Reproducible.write(workbook, day, out);
    }
  }
}
