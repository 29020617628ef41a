package org.zhibai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One workbook as a whole process, against a process that does nothing. */
final class Starting {
  private static final int ROUNDS = 7;
  private static final double NANOS_PER_MILLI = 1e6;

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
          wall(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Nothing.class.getName()),
              out);
      double check =
          wall(
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
          new Measure("  bin/zhibai check of one district's workbook", check, empty, "≤ 2,000 ms"));
    } finally {
      Files.deleteIfExists(out);
      Files.delete(folder);
    }
  }

  /** Median of some runs, each without the findings of the one before. */
  private static double wall(List<String> command, Path out)
      throws IOException, InterruptedException {
    double[] times = new double[ROUNDS];
    for (int i = -1; i < ROUNDS; i++) {
      Files.deleteIfExists(out);
      long before = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " ended with " + process.exitValue());
      }
      if (i >= 0) {
        times[i] = (System.nanoTime() - before) / NANOS_PER_MILLI;
      }
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  /** A program that does nothing. */
  static final class Nothing {
    private Nothing() {}

    public static void main(String[] arguments) {}
  }
}
