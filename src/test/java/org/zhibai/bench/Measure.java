package org.zhibai.bench;

import java.util.List;
import java.util.Locale;

/**
 * A line of the benchmark's table.
 *
 * @param what what was measured
 * @param millis how long it took
 * @param ratio to what it is measured against; 0 when it is a base itself
 * @param goal the ratio or time wanted, in words; empty when there is none
 */
record Measure(String what, double millis, double ratio, String goal) {

  static Measure base(String what, double millis) {
    return new Measure(what, millis, 0, "");
  }

  static Measure of(String what, Cpu.Pair pair, String goal) {
    return new Measure(what, pair.work(), pair.ratio(), goal);
  }

  static void print(List<Measure> measures) {
    System.out.printf("%-58s %10s %8s   %s%n", "what", "ms", "ratio", "goal");
    for (Measure measure : measures) {
      System.out.printf(
          Locale.ROOT,
          "%-58s %,10.2f %8s   %s%n",
          measure.what,
          measure.millis,
          measure.ratio == 0 ? "" : String.format(Locale.ROOT, "%.2f×", measure.ratio),
          measure.goal);
    }
  }
}
