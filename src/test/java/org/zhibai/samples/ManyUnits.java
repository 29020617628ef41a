package org.zhibai.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Submissions of as many units as the country has counties, and a rule pack that knows them: one
 * synthetic workbook under other codes and names, to see what a large check takes.
 */
public final class ManyUnits {
  private static final Path SAMPLE = Path.of("samples/2023/NBIP-2023-330212-01.xlsx");
  private static final int FIRST_CODE = 900001;

  private final Path folder;

  private ManyUnits(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes {@code pack} and {@code submissions} into a folder.
   *
   * @param arguments the folder, and how many units
   */
  public static void main(String[] arguments) throws IOException {
    new ManyUnits(Path.of(arguments[0])).write(Integer.parseInt(arguments[1]));
  }

  void write(int units) throws IOException {
    copyPack();
    Path submissions = Files.createDirectories(folder.resolve("submissions"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < units; i++) {
      String code = String.valueOf(FIRST_CODE + i);
      String name = "合成县" + (i + 1);
      lines.append(code).append(',').append(name).append(",区县市,330200,是,是,,,,合成\n");
      workbook(new OtherUnit(i, code, name), submissions.resolve("NBIP-2023-" + code + "-01.xlsx"));
    }
    Files.writeString(
        folder.resolve("pack/forms/units.csv"), lines.toString(), StandardOpenOption.APPEND);
  }

  private void copyPack() throws IOException {
    Path rules = Path.of("rules");
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = folder.resolve("pack").resolve(rules.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void workbook(OtherUnit unit, Path to) throws IOException {
    try (ZipFile sample = new ZipFile(SAMPLE.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry :
          (Iterable<ZipEntry>) sample.stream().map(ZipEntry.class::cast)::iterator) {
        byte[] content = sample.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith("sharedStrings.xml")) {
          String text = new String(content, StandardCharsets.UTF_8);
          content = unit.of(text).getBytes(StandardCharsets.UTF_8);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(content);
        zip.closeEntry();
      }
    }
  }
}
