package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.rules.derive.Given.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;

class GrowthIntervalTest {

  private static boolean allows(String code, String current, String prior, String growth) {
    Figure now = figure(code).is(current);
    Figure then = figure(code).column("上年同期").is(prior);
    Growth printed = figure(code).grows(growth);
    return GrowthInterval.of(now, then, printed, BigDecimal.ONE)
        .filter(interval -> interval.lowest().compareTo(printed.value()) <= 0)
        .filter(interval -> interval.highest().compareTo(printed.value()) >= 0)
        .isPresent();
  }

  private static LongStream priorsOf(String current, String growth, long from, long to) {
    return LongStream.rangeClosed(from, to)
        .filter(prior -> allows("06.01", current, Long.toString(prior), growth));
  }

  @Test
  void a_hundred_and_sixty_four_after_forty_five_per_cent_comes_from_113_only() {
    assertThat(priorsOf("164", "45", 1, 1000)).containsExactly(113L);
  }

  @Test
  void three_after_minus_fifty_per_cent_comes_from_6_only() {
    assertThat(priorsOf("3", "-50", 1, 1000)).containsExactly(6L);
  }

  @Test
  void cases_accepted_by_the_courts_fit_their_printed_growth() {
    assertThat(priorsOf("7399", "7.28", 6000, 8000)).contains(6897L).doesNotContain(6899L, 6895L);
  }

  @Test
  void large_figures_leave_many_priors_open() {
    assertThat(priorsOf("55794", "18.5", 47000, 47200).count()).isEqualTo(40);
  }

  @Test
  void rounded_amounts_are_widened_by_their_half_unit() {
    assertThat(allows("09.01", "394.11亿元", "164.9亿元", "139")).isTrue();
    assertThat(allows("09.01", "394.11亿元", "160.0亿元", "139")).isFalse();
  }

  @Test
  void growth_of_a_rate_is_a_difference_in_points() {
    assertThat(allows("10.14", "89.6", "85.2", "4.4")).isTrue();
    assertThat(allows("10.14", "89.6", "85.2", "5.2")).isFalse();
  }

  @Test
  void about_allows_two_points_or_a_twentieth() {
    assertThat(allows("06.01", "1280", "1000", "约30%")).isTrue();
    assertThat(allows("06.01", "1270", "1000", "约30%")).isFalse();
    assertThat(allows("06.01", "2950", "1000", "约200%")).isTrue();
  }

  @Test
  void growth_after_nothing_is_not_defined() {
    Figure now = figure("06.01").is(5);
    Figure then = figure("06.01").column("上年同期").is(0);
    assertThat(GrowthInterval.of(now, then, null, BigDecimal.ONE)).isEmpty();
  }

  @Property(tries = 300)
  void growth_that_was_worked_out_and_rounded_is_always_allowed(
      @ForAll @LongRange(min = 0, max = 100_000) long current,
      @ForAll @LongRange(min = 1, max = 100_000) long prior,
      @ForAll @IntRange(min = 0, max = 2) int decimals) {
    BigDecimal growth =
        BigDecimal.valueOf((current - prior) * 100)
            .divide(BigDecimal.valueOf(prior), decimals, RoundingMode.HALF_UP);
    assertThat(allows("06.01", "" + current, "" + prior, growth.toPlainString())).isTrue();
  }

  @Property(tries = 300)
  void growth_off_by_a_unit_of_its_last_decimal_is_never_allowed(
      @ForAll @LongRange(min = 0, max = 100_000) long current,
      @ForAll @LongRange(min = 1, max = 100_000) long prior,
      @ForAll @IntRange(min = 0, max = 2) int decimals) {
    BigDecimal exact =
        BigDecimal.valueOf((current - prior) * 100)
            .divide(BigDecimal.valueOf(prior), 20, RoundingMode.HALF_UP);
    BigDecimal wrong =
        exact.setScale(decimals, RoundingMode.HALF_UP).add(BigDecimal.ONE.movePointLeft(decimals));
    boolean onTheEdge =
        wrong.subtract(exact).abs().compareTo(BigDecimal.valueOf(5, decimals + 1)) <= 0;
    assertThat(allows("06.01", "" + current, "" + prior, wrong.toPlainString()))
        .isEqualTo(onTheEdge);
  }
}
