package org.zhibai.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibai.rules.source.RuleFile;

class ContradictionCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value > 5, value < 3",
        "value > 5 && value <= 5",
        "value == 5, value != 5.0",
        "5 < value, 3 > value",
        "code == \"a\", code in (\"b\", \"c\")",
        "code not in (\"a\", \"b\"), code == \"a\"",
        "code == \"a\" && == \"b\"",
        "whole, whole == false",
        "!whole, whole == true",
        "!(value > 3 || value < 5)",
        "value > $a.value, $a.value >= value",
        "value == $a.value, value != $a.value",
        "(value < 0 || value > 100), value > 0, value < 100",
        "change == null, change != null"
      })
  void constraints_that_can_not_hold_together_are_seen(String constraints) {
    assertThat(possible(constraints)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value > 3, value < 5",
        "value >= 5, value <= 5",
        "value < 3 || value > 5",
        "code == \"a\" || == \"b\"",
        "code in (\"a\", \"b\"), code != \"a\"",
        "whole == false || value < 0",
        "value > $a.value, value < $b.value",
        "value > $a.value, upper < $a.value",
        "value < $a.value * 2 || value > $a.value * 3",
        "change != null, change > 3"
      })
  void constraints_that_can_hold_together_are_left_alone(String constraints) {
    assertThat(possible(constraints)).isTrue();
  }

  private static boolean possible(String constraints) {
    String drl = "rule \"试\" when Figure( " + constraints + " ) then end";
    RuleFile file = RuleFile.read("trial.drl", drl);
    assertThat(file.slips()).isEmpty();
    return ContradictionCheck.possible(
        file.rules().get(0).conditions().get(0).patterns().get(0).constraints());
  }
}
