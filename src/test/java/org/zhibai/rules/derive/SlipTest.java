package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "-12, 12, SIGN",
    "6840, 6480, SWAPPED",
    "89.6, 98.6, SWAPPED",
    "648, 6480, FACTOR",
    "0.896, 89.6, FACTOR",
    "11400, 114000000, FACTOR",
    "680, 6480, DROPPED",
    "66480, 6480, ADDED",
    "6480, 6460, ",
    "0, 6460, ",
    "12, 13, "
  })
  void usual_slips_are_named(String written, String right, String slip) {
    assertThat(Slip.between(new BigDecimal(written), new BigDecimal(right)).map(Enum::name))
        .isEqualTo(Optional.ofNullable(slip));
  }

  @Property(tries = 300)
  void swapping_two_neighbouring_digits_is_always_recognised(
      @ForAll @IntRange(min = 100_000, max = 999_999) int number,
      @ForAll @IntRange(min = 1, max = 4) int at) {
    char[] digits = Integer.toString(number).toCharArray();
    char moved = digits[at];
    digits[at] = digits[at + 1];
    digits[at + 1] = moved;
    BigDecimal written = new BigDecimal(new String(digits));
    Optional<Slip> slip = Slip.between(written, BigDecimal.valueOf(number));
    if (written.intValue() == number) {
      assertThat(slip).isEmpty();
    } else {
      assertThat(slip).contains(Slip.SWAPPED);
    }
  }
}
