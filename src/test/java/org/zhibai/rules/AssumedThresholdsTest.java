package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Threshold;

/** A finding that hangs on an assumed threshold says so, wherever a rule reads one. */
class AssumedThresholdsTest {
  private static final Pattern READ =
      Pattern.compile("(\\$\\w+)?\\s*:?\\s*Threshold\\(\\s*key == \"([^\"]+)\"");
  private static final String ASSUMED = "（按假定标准）";

  private final ReportSystem system = ReportSystem.read(Path.of("rules"));
  private final RulePack pack = RulePack.read(Path.of("rules"));
  private final Set<String> assumed =
      system.parameters().thresholds().stream()
          .filter(threshold -> threshold.mark().equals("A"))
          .map(Threshold::key)
          .collect(Collectors.toSet());

  @Test
  void every_threshold_that_a_rule_reads_is_reported_with_the_finding() {
    assertThat(assumed).hasSizeGreaterThan(30);
    for (RuleSource source : pack.sources()) {
      String text = source.drl().text();
      String then = text.substring(text.indexOf("then"));
      Matcher matcher = READ.matcher(text);
      while (matcher.find()) {
        assertThat(matcher.group(1)).as(source.id() + " binds " + matcher.group(2)).isNotNull();
        assertThat(then).as(source.id()).contains(matcher.group(1));
      }
    }
  }

  @Test
  void findings_of_rules_on_assumed_thresholds_say_so() {
    CaseRunner runner =
        new CaseRunner(system, RuleLibrary.load(pack, Path.of("target", "compiled-rules")));
    List<RuleSource> concerned =
        pack.sources().stream()
            .filter(source -> assumed.stream().anyMatch(key -> names(source, key)))
            .toList();
    assertThat(concerned).hasSizeGreaterThan(25);
    for (RuleSource source : concerned) {
      assertThat(runner.run(source.id()).stream().filter(verdict -> !verdict.found().isEmpty()))
          .as(source.id())
          .isNotEmpty()
          .allSatisfy(
              verdict ->
                  assertThat(verdict.said())
                      .anySatisfy(said -> assertThat(said.message()).contains(ASSUMED)));
    }
  }

  private static boolean names(RuleSource source, String key) {
    return source.drl().text().contains("key == \"" + key + '"');
  }
}
