package org.zhibai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One workbook as a whole process, against a process that does nothing. */
final class Starting {
  private static final int ROUNDS = 7;

  private final Path product;

  /**
   * @param product the assembled product
   */
  Starting(Path product) {
    this.product = product;
  }

  List<Measure> measure() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("zhibai-bench");
    Path out = folder.resolve("findings.xlsx");
    Path workbook = product.resolve("samples/2023/NBIP-2023-330212-01.xlsx");
    try {
      double empty =
          Wall.median(
              ROUNDS,
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Nothing.class.getName()),
              out);
      double check =
          Wall.median(
              ROUNDS,
              List.of(
                  product.resolve("bin/zhibai").toString(),
                  "check",
                  workbook.toString(),
                  "--prior",
                  product.resolve("samples/2022").resolve("NBIP-2022-330212-01.xlsx").toString(),
                  "--out",
                  out.toString(),
                  "--exit-zero"),
              out);
      return List.of(
          Measure.base("a whole process (wall): a JVM that does nothing", empty),
          new Measure(
              "  bin/zhibai check of one district's workbook", check, check / empty, "≤ 2,000 ms"));
    } finally {
      Files.deleteIfExists(out);
      Files.delete(folder);
    }
  }

  /** A program that does nothing. */
  static final class Nothing {
    private Nothing() {}

    public static void main(String[] arguments) {}
  }
}
