package org.zhibai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.rules.EngineRun;
import org.zhibai.rules.EngineRun.Said;
import org.zhibai.rules.Findings;

/**
 * Evaluating the pack's figure rules: the product against the same rules written out in Java. Both
 * begin with the same list of facts and end with the same reports and counts of places; what is
 * derived from submissions is neither's task. The product also keeps its time limit, in a thread of
 * its own. Two more lines show what the engine alone would take at the least.
 */
final class Evaluating {
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
      if (!said(engine.over(facts)).equals(said(HandWritten.over(facts)))) {
        throw new IllegalStateException("engine and Java differ at " + size + " facts");
      }
      Callable<?> java = () -> HandWritten.over(facts);
      Cpu.Pair product = Cpu.inTurn(java, () -> engine.over(facts));
      String what =
          String.format(Locale.ROOT, "%d rules over %,d facts: ", HandWritten.rules().size(), size);
      measures.add(Measure.base(what + "hand-written Java", product.base()));
      measures.add(Measure.of("  product", product, "≤ 2.5×"));
      List<Object> faulty = EngineRun.faulty(engine.over(facts));
      Cpu.Pair least = Cpu.inTurn(java, () -> engine.session(faulty));
      measures.add(Measure.of("  of it the engine, given the faults' facts", least, ""));
      Cpu.Pair empty = Cpu.inTurn(java, () -> EngineRun.sessionWithoutRules(facts));
      measures.add(Measure.of("  engine without a rule, given all facts", empty, ""));
    }
    return measures;
  }

  private static Map<String, Said> said(Findings findings) {
    return EngineRun.said(HandWritten.rules(), findings);
  }
}
