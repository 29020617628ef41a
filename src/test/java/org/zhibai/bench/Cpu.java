package org.zhibai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * CPU time of this process, all threads: compiler and collector count. Work is measured against
 * other work in turn, so that what else the machine does meets both alike.
 */
final class Cpu {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NANOS_PER_MILLI = 1e6;

  private static final double SHORTEST_ROUND = 200;
  private static final int ROUNDS = 9;

  private static final double FASTER = 0.95;
  private static final int SETTLED_ROUNDS = 5;
  private static final int LONGEST_WARM_UP = 30;

  private Cpu() {}

  /**
   * What two pieces of work took.
   *
   * @param base milliseconds of the one, in its median round
   * @param work milliseconds of the other, likewise
   * @param ratio the other against the one, in the median pair of rounds
   */
  record Pair(double base, double work, double ratio) {}

  /**
   * Measures work against other work, round by round in turn, once neither gets faster any more:
   * the compiler may come late.
   */
  static Pair inTurn(Callable<?> base, Callable<?> work) throws Exception {
    Side one = new Side(base);
    Side other = new Side(work);
    int settled = 0;
    for (int round = 0; round < LONGEST_WARM_UP && settled < SETTLED_ROUNDS; round++) {
      boolean faster = one.faster() | other.faster();
      settled = faster ? 0 : settled + 1;
    }
    double[] bases = new double[ROUNDS];
    double[] works = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      bases[round] = one.millis();
      works[round] = other.millis();
      ratios[round] = works[round] / bases[round];
    }
    return new Pair(median(bases), median(works), median(ratios));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /**
   * One piece of work, repeated within a round until the clock, which counts hundredths of a
   * second, is exact enough.
   */
  private static final class Side {
    private final Callable<?> work;
    private int repeats = 1;
    private double best = Double.MAX_VALUE;

    Side(Callable<?> work) {
      this.work = work;
    }

    /** Goes through a round that doesn't count; whether it was faster than those before. */
    boolean faster() throws Exception {
      double millis = millis();
      while (millis * repeats < SHORTEST_ROUND) {
        repeats *= 2;
        millis = millis();
      }
      boolean faster = millis < FASTER * best;
      best = Math.min(best, millis);
      return faster;
    }

    double millis() throws Exception {
      System.gc();
      long before = SYSTEM.getProcessCpuTime();
      for (int i = 0; i < repeats; i++) {
        if (work.call() == null) {
          throw new IllegalStateException("nothing was done");
        }
      }
      return (SYSTEM.getProcessCpuTime() - before) / NANOS_PER_MILLI / repeats;
    }
  }
}
