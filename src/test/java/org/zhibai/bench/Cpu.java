package org.zhibai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** CPU time of this process, all threads: compiler and collector count. */
final class Cpu {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NANOS_PER_MILLI = 1e6;

  private static final double SHORTEST_ROUND = 400;
  private static final double WARM_UP = 3_000;

  private Cpu() {}

  /**
   * Milliseconds of the work in the median round, after as many rounds that don't count, and at
   * least three seconds of them: the compiler is not done with short work before. A round repeats
   * the work until the clock, which counts hundredths of a second, is exact enough.
   */
  static double median(int rounds, Callable<?> work) throws Exception {
    long begin = SYSTEM.getProcessCpuTime();
    for (int i = 0; i < rounds || spent(begin) < WARM_UP; i++) {
      work.call();
    }
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
