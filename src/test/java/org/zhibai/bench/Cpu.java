package org.zhibai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** CPU time of this process, all threads: compiler and collector count. */
final class Cpu {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NANOS_PER_MILLI = 1e6;

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  private static final double SHORTEST_ROUND = 400;
  private static final double WARM_UP = 3_000;
  private static final double LONGEST_WARM_UP = 30_000;
  private static final double QUIET = 0.1;
  private static final int QUIET_ROUNDS = 3;

  private Cpu() {}

  /**
   * Milliseconds of the work in the median round, when the compiler is done with it. A round
   * repeats the work until the clock, which counts hundredths of a second, is exact enough.
   */
  static double median(int rounds, Callable<?> work) throws Exception {
    warmUp(work);
    int repeats = 1;
    while (millis(repeats, work) * repeats < SHORTEST_ROUND) {
      repeats *= 2;
    }
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      times[i] = millis(repeats, work);
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }

  /**
   * Does the work until the compiler takes less than a tenth of the time, in some rounds one after
   * the other; three seconds at least. Where other things run, that can take long.
   */
  private static void warmUp(Callable<?> work) throws Exception {
    long begin = SYSTEM.getProcessCpuTime();
    int quiet = 0;
    while ((quiet < QUIET_ROUNDS || spent(begin) < WARM_UP) && spent(begin) < LONGEST_WARM_UP) {
      long before = SYSTEM.getProcessCpuTime();
      long compiled = COMPILER.getTotalCompilationTime();
      while (spent(before) < SHORTEST_ROUND) {
        work.call();
      }
      boolean done = COMPILER.getTotalCompilationTime() - compiled < QUIET * spent(before);
      quiet = done ? quiet + 1 : 0;
    }
  }

  private static double millis(int repeats, Callable<?> work) throws Exception {
    System.gc();
    long before = SYSTEM.getProcessCpuTime();
    for (int i = 0; i < repeats; i++) {
      if (work.call() == null) {
        throw new IllegalStateException("nothing was done");
      }
    }
    return spent(before) / repeats;
  }

  private static double spent(long since) {
    return (SYSTEM.getProcessCpuTime() - since) / NANOS_PER_MILLI;
  }
}
