package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.ReportSystem;
import org.zhibai.rules.lint.Draft;
import org.zhibai.rules.lint.Premises;
import org.zhibai.rules.source.RuleText;

/** Conditions tried without compiling are met where the compiled ones are. */
class PremisesTest {
  private static final Path PACK = Path.of("rules");

  @Test
  void places_of_every_case_are_those_that_the_compiled_rule_counts() throws Engine.Failure {
    RulePack pack = RulePack.read(PACK);
    RuleLibrary library = RuleLibrary.load(pack, Path.of("target", "compiled-rules"));
    CaseFacts facts = new CaseFacts(ReportSystem.read(PACK));
    Engine engine = new Engine(Duration.ofSeconds(10));
    Premises premises = new Premises();
    long places = 0;
    for (RuleSource source : pack.sources()) {
      RuleBase base = library.base(List.of(source.id()));
      RuleText rule =
          Draft.of(source.id(), source.drl().text(), Optional.empty()).rule().orElseThrow();
      for (RuleCase ruleCase : source.page().cases()) {
        for (List<Object> session : facts.of(source.stage(), ruleCase)) {
          long counted = engine.run(base, session).examined(source.id());
          assertThat(premises.places(rule, session))
              .as(source.id() + " " + ruleCase.title())
              .isEqualTo(counted);
          places += counted;
        }
      }
    }
    assertThat(places).isGreaterThan(400);
  }

  @Test
  void facts_that_no_condition_looks_for_may_be_left_out() {
    RulePack pack = RulePack.read(PACK);
    CaseFacts facts = new CaseFacts(ReportSystem.read(PACK));
    Premises premises = new Premises();
    long left = 0;
    for (RuleSource source : pack.sources()) {
      RuleText rule =
          Draft.of(source.id(), source.drl().text(), Optional.empty()).rule().orElseThrow();
      Set<Class<?>> types = premises.types(rule);
      for (RuleCase ruleCase : source.page().cases()) {
        List<List<Object>> all = facts.of(source.stage(), ruleCase);
        List<List<Object>> wanted = facts.of(source.stage(), ruleCase, new Wanted(types));
        assertThat(only(types, wanted))
            .as(source.id() + " " + ruleCase.title())
            .isEqualTo(only(types, all));
        left += count(all) - count(wanted);
      }
    }
    assertThat(left).isGreaterThan(10_000);
  }

  /** In words, since rows of ledgers are no values. */
  private static List<List<String>> only(Set<Class<?>> types, List<List<Object>> sessions) {
    return sessions.stream()
        .map(
            session ->
                session.stream()
                    .filter(fact -> types.stream().anyMatch(type -> type.isInstance(fact)))
                    .map(String::valueOf)
                    .toList())
        .toList();
  }

  private static long count(List<List<Object>> sessions) {
    return sessions.stream().mapToLong(List::size).sum();
  }
}
