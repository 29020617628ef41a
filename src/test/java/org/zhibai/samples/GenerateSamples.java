package org.zhibai.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;

/** Generates {@code samples/}. Run it from the project's folder; it takes no arguments. */
public final class GenerateSamples {
  private static final Path PACK = Path.of("rules");

  private GenerateSamples() {}

  /** Generates all samples anew. */
  public static void main(String[] arguments) throws IOException {
    Path samples = Path.of(arguments.length > 0 ? arguments[0] : "samples");
    clean(2022, samples.resolve("2022"));
    clean(2023, samples.resolve("2023"));
  }

  /**
   * Writes the workbooks of all units for a year, without any fault.
   *
   * @throws IOException when a file can't be written
   */
  public static void clean(int year, Path folder) throws IOException {
    ReportSystem system = ReportSystem.read(PACK);
    SampleWorkbooks workbooks = new SampleWorkbooks(new World(system));
    Files.createDirectories(folder);
    for (ReportingUnit unit : system.reporters(year)) {
      try (XSSFWorkbook workbook = workbooks.fill(unit, year)) {
        workbooks.write(workbook, unit, year, folder.resolve(workbooks.fileName(unit, year)));
      }
    }
  }
}
