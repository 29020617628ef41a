package org.zhibai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.ReportSystem;
import org.zhibai.rules.EngineRun;
import org.zhibai.rules.EngineRun.Said;

class HandWrittenTest {

  @Test
  void engine_finds_and_examines_what_hand_written_java_does() {
    ReportSystem system = ReportSystem.read(Path.of("rules"));
    List<Object> facts = new ArrayList<>(BenchFacts.of(system, 3_000));
    facts.addAll(system.parameters().thresholds(2023));
    EngineRun engine =
        EngineRun.of(Path.of("rules"), Path.of("target/compiled-rules"), HandWritten.rules());

    Map<String, Said> said = EngineRun.said(HandWritten.rules(), engine.over(facts));

    assertThat(said).isEqualTo(EngineRun.said(HandWritten.rules(), HandWritten.over(facts)));
    assertThat(said.values()).allMatch(one -> one.examined() > 0);
    assertThat(said.values().stream().mapToLong(one -> one.found().size()).sum())
        .isGreaterThan(100);
  }

  @Test
  void facts_left_out_and_places_counted_beside_the_engine_change_nothing() {
    ReportSystem system = ReportSystem.read(Path.of("rules"));
    List<Object> facts = new ArrayList<>(BenchFacts.of(system, 3_000));
    facts.addAll(system.parameters().thresholds(2023));
    Path cache = Path.of("target/compiled-rules");
    Map<String, Said> alone = EngineRun.byEngineAlone(Path.of("rules"), cache, facts);

    List<String> ids = List.copyOf(alone.keySet());
    EngineRun engine = EngineRun.of(Path.of("rules"), cache, ids);

    assertThat(EngineRun.said(ids, engine.over(facts))).isEqualTo(alone);
    assertThat(alone.values().stream().filter(one -> !one.found().isEmpty()).count())
        .isGreaterThan(9);
  }
}
