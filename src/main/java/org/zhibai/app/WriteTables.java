package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.zhibai.report.TableWorkbook;

/** Writes what a command has to say as tables in a workbook. */
public final class WriteTables {
  private WriteTables() {}

  /** A table with a name; the first row is its heading. */
  public record Table(String name, List<List<String>> rows) {}

  /**
   * Writes the tables, one on each sheet.
   *
   * @param day the day written into the file, so that the same tables give the same bytes
   * @throws IOException when the workbook can't be written; nothing half-written is left
   */
  public static void to(Path out, LocalDate day, List<Table> tables) throws IOException {
    List<TableWorkbook.Table> sheets =
        tables.stream().map(table -> new TableWorkbook.Table(table.name(), table.rows())).toList();
    TableWorkbook.write(sheets, day, out);
  }
}
