package org.zhibai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhibai.forms.ReportSystem;
import org.zhibai.rules.EngineRun;
import org.zhibai.rules.EngineRun.Count;

/** Evaluating the pack's figure rules: the engine against the same rules written out in Java. */
final class Evaluating {
  private static final int ROUNDS = 5;

  private final ReportSystem system;
  private final EngineRun engine;

  Evaluating(ReportSystem system) {
    this.system = system;
    this.engine =
        EngineRun.of(Path.of("rules"), Path.of("target", "compiled-rules"), HandWritten.rules());
  }

  List<Measure> measure() throws Exception {
    List<Measure> measures = new ArrayList<>();
    for (int size : List.of(300, 15_000, 100_000)) {
      List<Object> facts = new ArrayList<>(BenchFacts.of(system, size));
      facts.addAll(system.parameters().thresholds(2023));
      Map<String, Count> expected = HandWritten.over(facts);
      if (!engine.over(facts).equals(expected)) {
        throw new IllegalStateException("engine and Java differ at " + size + " facts");
      }
      double java = Cpu.median(ROUNDS, () -> HandWritten.over(facts));
      double rules = Cpu.median(ROUNDS, () -> engine.over(facts));
      String what =
          String.format(Locale.ROOT, "%d rules over %,d facts: ", HandWritten.rules().size(), size);
      measures.add(Measure.base(what + "hand-written Java", java));
      measures.add(new Measure("  engine", rules, java, "≤ 2.5×"));
    }
    return measures;
  }
}
