package org.zhibai.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A folder with copies of the project's samples, to be changed. */
public final class SampleFolder {
  /** Last year's samples. */
  public static final List<Path> PRIOR = List.of(Path.of("samples/2022"));

  private static final Path SAMPLES = Path.of("samples/2023");

  private final Path folder;

  private SampleFolder(Path folder) {
    this.folder = folder;
  }

  /** Copies all samples of the year. */
  public static SampleFolder all(Path folder) throws IOException {
    SampleFolder samples = new SampleFolder(Files.createDirectories(folder));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return samples;
  }

  /** Copies the samples of some units. */
  public static SampleFolder of(Path folder, String... units) throws IOException {
    SampleFolder samples = new SampleFolder(Files.createDirectories(folder));
    for (String unit : units) {
      samples.add(unit);
    }
    return samples;
  }

  /** The folder. */
  public List<Path> paths() {
    return List.of(folder);
  }

  /** A unit's first submission. */
  public Path file(String unit) {
    return folder.resolve("NBIP-2023-" + unit + "-01.xlsx");
  }

  /** Takes a unit's submission in. */
  public void add(String unit) throws IOException {
    Files.copy(SAMPLES.resolve(file(unit).getFileName()), file(unit));
  }

  /** Types a number into a cell of a unit's submission; its row's formulas follow. */
  public void type(String unit, String sheet, String ref, double value) throws IOException {
    XSSFWorkbook workbook;
    try (InputStream in = Files.newInputStream(file(unit))) {
      workbook = new XSSFWorkbook(in);
    }
    CellReference at = new CellReference(ref);
    Row row = workbook.getSheet(sheet).getRow(at.getRow());
    row.getCell(at.getCol()).setCellValue(value);
    row.forEach(workbook.getCreationHelper().createFormulaEvaluator()::evaluateFormulaCell);
    try (OutputStream out = Files.newOutputStream(file(unit))) {
      workbook.write(out);
    }
    workbook.close();
  }
}
