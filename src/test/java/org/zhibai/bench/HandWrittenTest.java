package org.zhibai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.ReportSystem;
import org.zhibai.rules.EngineRun;
import org.zhibai.rules.EngineRun.Count;

class HandWrittenTest {

  @Test
  void engine_finds_and_examines_what_hand_written_java_does() {
    ReportSystem system = ReportSystem.read(Path.of("rules"));
    List<Object> facts = new ArrayList<>(BenchFacts.of(system, 3_000));
    facts.addAll(system.parameters().thresholds(2023));
    EngineRun engine =
        EngineRun.of(Path.of("rules"), Path.of("target/compiled-rules"), HandWritten.rules());

    Map<String, Count> counts = engine.over(facts);

    assertThat(counts).isEqualTo(HandWritten.over(facts));
    assertThat(counts.values()).allMatch(count -> count.examined() > 0);
    assertThat(counts.values().stream().mapToLong(Count::found).sum()).isGreaterThan(100);
  }

  @Test
  void facts_left_out_and_places_counted_beside_the_engine_change_nothing() {
    ReportSystem system = ReportSystem.read(Path.of("rules"));
    List<Object> facts = new ArrayList<>(BenchFacts.of(system, 3_000));
    facts.addAll(system.parameters().thresholds(2023));
    Path cache = Path.of("target/compiled-rules");
    Map<String, Count> alone = EngineRun.byEngineAlone(Path.of("rules"), cache, facts);

    EngineRun engine = EngineRun.of(Path.of("rules"), cache, List.copyOf(alone.keySet()));

    assertThat(engine.over(facts)).isEqualTo(alone);
    assertThat(alone.values().stream().filter(count -> count.found() > 0).count()).isGreaterThan(9);
  }
}
