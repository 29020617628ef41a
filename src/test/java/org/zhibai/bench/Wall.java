package org.zhibai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Wall time of whole processes. */
final class Wall {
  private static final double NANOS_PER_MILLI = 1e6;

  private Wall() {}

  /**
   * Milliseconds that a process takes, median of some rounds after one that doesn't count.
   *
   * @param written what it writes; each round begins without
   */
  static double median(int rounds, List<String> command, Path written)
      throws IOException, InterruptedException {
    double[] times = new double[rounds];
    for (int i = -1; i < rounds; i++) {
      Files.deleteIfExists(written);
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
    return times[rounds / 2];
  }
}
