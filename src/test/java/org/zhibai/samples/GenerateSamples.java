package org.zhibai.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.samples.Fault.Planted;

/** Generates {@code samples/}. Run it from the project's folder; it takes no arguments. */
public final class GenerateSamples {
  private static final Path PACK = Path.of("rules");

  private GenerateSamples() {}

  /** Generates all samples anew. */
  public static void main(String[] arguments) throws IOException {
    all(Path.of("samples"));
  }

  /** Writes everything that stands in {@code samples/} into a folder; what is there is replaced. */
  static List<Planted> all(Path samples) throws IOException {
    World world = new World(ReportSystem.read(PACK));
    clean(world, 2022, samples.resolve("2022"));
    List<Planted> planted = new AsReceived(world).write(samples.resolve("2023"));
    Path whitePaper = Files.createDirectories(samples.resolve("white-paper"));
    new WhitePaper(world.system()).write(whitePaper);
    SamplesReadme.write(samples.resolve("README.md"), planted);
    return planted;
  }

  /**
   * Writes the workbooks of all units for a year, without any fault.
   *
   * @throws IOException when a file can't be written
   */
  public static void clean(int year, Path folder) throws IOException {
    clean(new World(ReportSystem.read(PACK)), year, folder);
  }

  /**
   * Writes a district's workbook whose ledger T3 has very many rows.
   *
   * @throws IOException when it can't be written
   */
  public static void ledger(int rows, Path file) throws IOException {
    new LargeLedger(new World(ReportSystem.read(PACK))).write(rows, file);
  }

  private static void clean(World world, int year, Path folder) throws IOException {
    SampleWorkbooks workbooks = new SampleWorkbooks(world);
    Files.createDirectories(folder);
    for (ReportingUnit unit : world.system().reporters(year)) {
      try (XSSFWorkbook workbook = workbooks.fill(unit, year)) {
        Path file = folder.resolve(workbooks.fileName(unit, year, 1));
        workbooks.write(workbook, unit, year, file);
      }
    }
  }
}
