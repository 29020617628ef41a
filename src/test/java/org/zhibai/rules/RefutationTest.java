package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.rules.derive.Given.figure;

import org.junit.jupiter.api.Test;
import org.zhibai.model.Entry;

class RefutationTest {
  private static final Entry BLANK = figure("09.13").shows("");
  private static final Entry TEN = figure("09.13").is(10);

  @Test
  void words_of_the_constraint_are_held_against_what_is_known_of_a_blank() {
    assertThat(refuted("code == \"09.13\"", BLANK)).isFalse();
    assertThat(refuted("code == \"09.14\"", BLANK)).isTrue();
    assertThat(refuted("code != \"09.13\"", BLANK)).isTrue();
    assertThat(refuted("form in (\"02\", \"03\")", BLANK)).isTrue();
    assertThat(refuted("form not in (\"02\", \"03\")", BLANK)).isFalse();
    assertThat(refuted("measure == \"%\"", BLANK)).isTrue();
    assertThat(refuted("counting", BLANK)).isFalse();
    assertThat(refuted("counting == false", BLANK)).isTrue();
    assertThat(refuted("role == ColumnRole.PRIOR", BLANK)).isTrue();
    assertThat(refuted("name matches \".*(开放|未结).*\"", BLANK)).isFalse();
    assertThat(refuted("name not matches \".*(开放|未结).*\"", BLANK)).isTrue();
  }

  @Test
  void what_is_not_known_refutes_nothing() {
    assertThat(refuted("value > 0", BLANK)).isFalse();
    assertThat(refuted("value > 0", TEN)).isFalse();
    assertThat(refuted("value > 10", TEN)).isTrue();
    assertThat(refuted("shown != \"10\"", TEN)).isFalse();
    assertThat(refuted("place == $total.place", BLANK)).isFalse();
    assertThat(refuted("$now : code", BLANK)).isFalse();
    assertThat(refuted("value > $low.value * 3", TEN)).isFalse();
    assertThat(refuted("(code == \"09.14\")", BLANK)).isFalse();
  }

  @Test
  void choice_is_refuted_with_all_its_parts_and_a_demand_with_one() {
    assertThat(refuted("code == \"09.14\" || value > 0", BLANK)).isFalse();
    assertThat(refuted("code == \"09.14\" || code == \"09.15\"", BLANK)).isTrue();
    assertThat(refuted("code == \"09.14\" && value > 0", BLANK)).isTrue();
    assertThat(refuted("name == \"a || b\"", BLANK)).isTrue();
  }

  @Test
  void expression_that_could_keep_a_matcher_busy_is_left_alone() {
    assertThat(refuted("name matches \"(x+)+y\"", BLANK)).isFalse();
    assertThat(refuted("name matches \"专利\"", BLANK)).isTrue();
  }

  private static boolean refuted(String constraint, Entry entry) {
    return Refutation.refuted(constraint, Known.about(entry));
  }
}
