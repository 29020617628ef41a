package org.zhibai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

  @ParameterizedTest
  @CsvSource({
    "FORMAT,0",
    "WITHIN_SHEET,1",
    "CROSS_SHEET,1",
    "LEDGER,1",
    "TARGET,1",
    "CROSS_PERIOD,2",
    "CROSS_UNIT,3",
    "RANKING,3",
    "CROSS_DEPARTMENT,4",
  })
  void level_says_whose_figures_a_check_needs(RuleKind kind, int level) {
    assertThat(rule(kind).level()).isEqualTo(level);
  }

  @Test
  void rules_that_look_across_units_are_those_from_level_3_on() {
    assertThat(Arrays.stream(RuleKind.values()))
        .allSatisfy(kind -> assertThat(rule(kind).level() >= 3).isEqualTo(kind.acrossUnits()));
  }

  private static Rule rule(RuleKind kind) {
    return new Rule("a", "", "", kind, Severity.NOTE, List.of(), 2021, "", "", "", "K", "", "", "");
  }
}
