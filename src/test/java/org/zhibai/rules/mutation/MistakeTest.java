package org.zhibai.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.rules.derive.Given.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibai.model.Blank;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;

class MistakeTest {

  @Test
  void two_neighbouring_digits_change_places() {
    assertThat(all(Digits::swapped, "123")).containsExactlyInAnyOrder("213", "132");
  }

  @Test
  void digits_that_are_the_same_are_not_swapped() {
    assertThat(all(Digits::swapped, "1122")).containsExactly("1212");
    assertThat(Mistake.SWAPPED.in(site("555"))).isEmpty();
    assertThat(Mistake.SWAPPED.in(site("7"))).isEmpty();
  }

  @Test
  void swapping_goes_over_the_decimal_point() {
    assertThat(all(Digits::swapped, "3.14")).containsExactlyInAnyOrder("1.34", "3.41");
  }

  @Test
  void one_digit_becomes_another() {
    String wrong = value(Mistake.CHANGED.in(site("64110")));
    assertThat(wrong).hasSize(5).isNotEqualTo("64110");
    assertThat(IntStream.range(0, 5).filter(i -> wrong.charAt(i) != "64110".charAt(i))).hasSize(1);
  }

  @Test
  void one_digit_is_dropped() {
    assertThat(all(Digits::dropped, "123")).containsExactlyInAnyOrder("23", "13", "12");
    assertThat(all(Digits::dropped, "12.3")).containsExactlyInAnyOrder("2.3", "1.3", "12");
    assertThat(Mistake.DROPPED.in(site("7"))).isEmpty();
  }

  @Test
  void one_digit_is_added() {
    String wrong = value(Mistake.ADDED.in(site("64110")));
    assertThat(wrong).hasSize(6);
    assertThat(IntStream.range(0, 6).mapToObj(i -> wrong.substring(0, i) + wrong.substring(i + 1)))
        .contains("64110");
  }

  @ParameterizedTest
  @CsvSource({
    "TIMES_10, 64110, 641100",
    "TIMES_100, 64110, 6411000",
    "TIMES_10000, 64110, 641100000",
    "TENTH, 64110, 6411",
    "HUNDREDTH, 64110, 641.1",
    "TEN_THOUSANDTH, 64110, 6.411",
    "SIGN, 64110, -64110"
  })
  void a_factor_or_a_sign_is_wrong(Mistake mistake, String right, String wrong) {
    assertThat(value(mistake.in(site(right)))).isEqualTo(wrong);
  }

  @Test
  void a_figure_is_copied_from_last_year_or_from_the_line_above() {
    assertThat(value(Mistake.FROM_LAST_YEAR.in(site("64110")))).isEqualTo("59762");
    assertThat(value(Mistake.FROM_LINE_ABOVE.in(site("64110")))).isEqualTo("912");
    assertThat(Mistake.FROM_LAST_YEAR.in(site("59762"))).isEmpty();
    assertThat(Mistake.FROM_LINE_ABOVE.in(site("912"))).isEmpty();
  }

  @Test
  void a_cell_is_left_blank() {
    Entry right = figure("02.01").is(64110);
    assertThat(Mistake.BLANK.in(site(right)))
        .hasValueSatisfying(
            wrong -> {
              assertThat(wrong.leftBlank()).isTrue();
              assertThat(wrong.shown()).isEmpty();
              assertThat(wrong.cell()).isEqualTo(right.cell());
              assertThat(wrong.place()).isEqualTo(right.place());
            });
  }

  @ParameterizedTest
  @EnumSource
  void a_mistake_in_a_cell_is_always_the_same_and_never_the_right_value(Mistake mistake) {
    Optional<Entry> wrong = mistake.in(site("64110"));
    assertThat(wrong).isEqualTo(mistake.in(site("64110"))).isPresent();
    assertThat(wrong.get()).isNotEqualTo(site("64110").entry());
  }

  @ParameterizedTest
  @EnumSource(names = {"SWAPPED", "DROPPED", "TIMES_10", "TENTH", "SIGN"})
  void a_nought_leaves_nothing_to_get_wrong_but_to_overwrite(Mistake mistake) {
    assertThat(mistake.in(site("0"))).isEmpty();
  }

  @Test
  void growth_stays_growth() {
    Entry wrong = Mistake.SIGN.in(site(figure("02.01").grows("8.28"))).orElseThrow();
    assertThat(wrong).isInstanceOf(Growth.class);
    assertThat(((Growth) wrong).value()).isEqualByComparingTo("-8.28");
    assertThat(wrong.shown()).isEqualTo("-8.28");
  }

  @Test
  void the_words_around_a_number_stay() {
    Figure right = figure("09.01").is("394.11亿元");
    Figure wrong = (Figure) Mistake.TENTH.in(site(right)).orElseThrow();
    assertThat(right.value()).isEqualByComparingTo("3941100");
    assertThat(wrong.value()).isEqualByComparingTo("394110");
    assertThat(wrong.shown()).isEqualTo("39.411亿元");
  }

  @Test
  void a_blank_or_a_range_holds_no_single_number() {
    assertThat(Typed.in(figure("02.01").shows("—"))).isEmpty();
    assertThat(figure("02.01").shows("")).isInstanceOf(Blank.class);
    assertThat(Typed.in(figure("02.01").shows("9—22"))).isEmpty();
  }

  /** The values that a slip makes of a number, at each of its digits. */
  private static Set<String> all(Digits.Slip slip, String number) {
    BigDecimal right = new BigDecimal(number);
    Typed typed = Typed.in(figure("03.18").is(number)).orElseThrow();
    return IntStream.range(0, 60)
        .mapToObj(place -> typed.at(slip, place))
        .map(MistakeTest::value)
        .filter(wrong -> new BigDecimal(wrong).compareTo(right) != 0)
        .collect(Collectors.toSet());
  }

  private static Site site(String right) {
    return site(figure("02.01").is(right));
  }

  private static Site site(Entry right) {
    return new Site(
        0,
        right,
        Typed.in(right).orElseThrow(),
        Optional.of(new BigDecimal(59762)),
        Optional.of(new BigDecimal(912)));
  }

  private static String value(Optional<Entry> wrong) {
    BigDecimal value = Typed.value(wrong.orElseThrow());
    return Objects.requireNonNull(value).toPlainString();
  }
}
