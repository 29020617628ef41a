package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Rule;

/**
 * Every case of every rule's page, with the real engine. The property {@code rule} limits it to the
 * rules whose id begins so: {@code -Drule=general/sums-of-parts}.
 */
class RuleCasesTest {
  private static final Path PACK = Path.of("rules");

  @TestFactory
  Stream<DynamicNode> every_case_of_every_page_is_met() {
    String wanted = System.getProperty("rule", "");
    RulePack pack = RulePack.read(PACK);
    CaseRunner runner =
        new CaseRunner(
            ReportSystem.read(PACK), RuleLibrary.load(pack, Path.of("target", "compiled-rules")));
    Stream<DynamicNode> broken =
        runner.library().broken().stream()
            .filter(rule -> rule.rule().id().startsWith(wanted))
            .map(
                rule -> dynamicTest(rule.rule().id(), () -> assertThat(rule.sentence()).isEmpty()));
    Stream<DynamicNode> cases =
        pack.rules().stream()
            .map(Rule::id)
            .filter(id -> id.startsWith(wanted))
            .filter(
                id -> runner.library().broken().stream().noneMatch(b -> b.rule().id().equals(id)))
            .map(
                id ->
                    dynamicContainer(
                        id,
                        runner.run(id).stream()
                            .map(
                                verdict ->
                                    dynamicTest(
                                        verdict.ruleCase().title(),
                                        () ->
                                            assertThat(verdict.met())
                                                .as("%s", verdict)
                                                .isTrue()))));
    return Stream.concat(broken, cases);
  }
}
