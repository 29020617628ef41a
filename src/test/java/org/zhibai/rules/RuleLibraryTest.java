package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;

/** What holds for the pack as a whole. */
class RuleLibraryTest {
  private static final RulePack PACK = RulePack.read(Path.of("rules"));

  @Test
  void no_rule_is_broken() {
    RuleLibrary library = RuleLibrary.load(PACK, Path.of("target", "compiled-rules"));
    assertThat(library.broken()).extracting(BrokenRule::sentence).isEmpty();
  }

  @Test
  void every_rule_has_a_case_that_passes_and_one_that_fails() {
    assertThat(PACK.sources())
        .allSatisfy(
            source -> {
              assertThat(source.page().cases())
                  .as(source.id())
                  .anyMatch(one -> one.places().isEmpty());
              assertThat(source.page().cases())
                  .as(source.id())
                  .anyMatch(one -> !one.places().isEmpty());
              assertThat(source.page().title()).as(source.id()).isEqualTo(source.rule().name());
            });
  }

  @Test
  void names_and_ids_are_unique() {
    assertThat(PACK.rules()).extracting(Rule::name).doesNotHaveDuplicates();
    assertThat(PACK.rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @Test
  void relations_of_every_kind_and_severity_are_covered() {
    Set<String> relations =
        PACK.rules().stream()
            .flatMap(rule -> rule.relations().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(relations).hasSizeGreaterThanOrEqualTo(35);
    assertThat(PACK.rules()).extracting(Rule::kind).containsAll(EnumSet.allOf(RuleKind.class));
    assertThat(PACK.rules()).extracting(Rule::severity).containsAll(List.of(Severity.values()));
  }
}
