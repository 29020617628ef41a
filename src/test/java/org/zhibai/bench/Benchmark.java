package org.zhibai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhibai.forms.ReportSystem;

/**
 * Measures in one run, and prints one table with the goals beside: {@code mvn -q -Pbench verify}.
 */
public final class Benchmark {
  private Benchmark() {}

  /**
   * Runs all measurements.
   *
   * @param arguments the folder of the assembled product
   */
  public static void main(String[] arguments) throws Exception {
    ReportSystem system = ReportSystem.read(Path.of("rules"));
    List<Measure> measures = new ArrayList<>();
    measures.addAll(new Reading(system).measure());
    measures.addAll(new Evaluating(system).measure());
    Path product = Path.of(arguments[0]);
    if (Files.isExecutable(product.resolve("bin/zhibai"))) {
      measures.addAll(new Starting(product).measure());
      measures.addAll(new Authoring(product).measure());
    }
    System.out.println(
        "CPU time of the process, both sides in turn, median; wall time where it says so");
    Measure.print(measures);
  }
}
