package org.zhibai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void number_worked_out_has_the_minus_sign_of_the_formula_beside_it() {
    assertThat(shown("-6460")).isEqualTo("−6,460");
    assertThat(shown("-0.5")).isEqualTo("−0.5");
  }

  @Test
  void what_a_cell_holds_keeps_the_sign_that_was_typed() {
    assertThat(Numbers.inCell(new BigDecimal("-6460.50"))).isEqualTo("-6,460.5");
    assertThat(Numbers.inCell(new BigDecimal("1E+3"))).isEqualTo("1,000");
  }

  @Test
  void thousands_are_separated_and_trailing_zeros_left_out() {
    assertThat(shown("2728093.960")).isEqualTo("2,728,093.96");
    assertThat(shown("100")).isEqualTo("100");
    assertThat(shown("0.00")).isEqualTo("0");
  }

  @Test
  void more_than_six_decimals_are_rounded() {
    assertThat(shown("0.12345650")).isEqualTo("0.123457");
    assertThat(shown("-0.0000004")).isEqualTo("0");
  }

  private static String shown(String number) {
    return Numbers.shown(new BigDecimal(number));
  }
}
