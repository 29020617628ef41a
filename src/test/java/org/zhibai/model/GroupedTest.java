package org.zhibai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GroupedTest {
  @Test
  void thousands_are_separated_and_all_decimals_shown() {
    assertThat(of("2728093.96")).isEqualTo("2,728,093.96");
    assertThat(of("1234.50")).isEqualTo("1,234.50");
    assertThat(of("999")).isEqualTo("999");
    assertThat(of("0.1234567")).isEqualTo("0.1234567");
    assertThat(of("4.1E+6")).isEqualTo("4,100,000");
    assertThat(Grouped.of(4480)).isEqualTo("4,480");
  }

  @Test
  void negative_numbers_have_the_minus_sign_of_print() {
    assertThat(of("-100000")).isEqualTo("−100,000");
    assertThat(of("-0.5")).isEqualTo("−0.5");
  }

  @Test
  void digits_of_a_cell_keep_their_sign() {
    assertThat(Grouped.digits("-100000.25")).isEqualTo("-100,000.25");
    assertThat(Grouped.digits("-100")).isEqualTo("-100");
    assertThat(Grouped.digits("1000")).isEqualTo("1,000");
  }

  private static String of(String number) {
    return Grouped.of(new BigDecimal(number));
  }
}
