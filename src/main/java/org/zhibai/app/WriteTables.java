package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhibai.model.TableSheet;
import org.zhibai.report.TableWorkbook;

/** Writes what a command has to say as tables in a workbook. */
public final class WriteTables {
  private WriteTables() {}

  /**
   * Writes the sheets.
   *
   * @param day the day written into the file, so that the same tables give the same bytes
   * @param language of what is printed on every page
   * @throws IOException when the workbook can't be written; nothing half-written is left
   */
  public static void to(Path out, LocalDate day, Locale language, List<TableSheet> sheets)
      throws IOException {
    TableWorkbook.write(sheets, day, language, out);
  }
}
