package org.zhibai.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingTest {

  @Test
  void a_pattern_matches_the_whole_text_or_not() {
    assertThat(Matching.of("其中：发明", ".*其中.*")).isEqualTo(true);
    assertThat(Matching.of("发明", "其中")).isEqualTo(false);
  }

  @Test
  void a_wrong_pattern_and_one_that_takes_too_long_leave_it_unknown() {
    assertThat(Matching.of("发明", "[发")).isSameAs(Evaluation.UNKNOWN);
    String slow = "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)\\8X";
    assertThat(Matching.of("字".repeat(60), slow)).isSameAs(Evaluation.UNKNOWN);
  }
}
