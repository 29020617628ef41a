package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.rules.derive.Given.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhibai.model.Figure;
import org.zhibai.rules.derive.Piece.Read;
import org.zhibai.rules.derive.Reading.Known;
import org.zhibai.rules.derive.Tolerances.Rate;
import org.zhibai.rules.derive.Tolerances.Sum;

class TolerancesTest {

  private static Sum sum(String code, BigDecimal factor, String printed) {
    return Tolerances.sum(List.of(new Read(factor, Known.of(figure(code).is(printed)))));
  }

  private static boolean holds(BigDecimal printed, Sum over, Sum under) {
    Figure figure = figure("10.14").is(printed.toPlainString());
    Rate rate = Tolerances.rate(figure, over, under).orElseThrow();
    return figure.value().subtract(rate.expected()).abs().compareTo(rate.tolerance()) <= 0;
  }

  @Property(tries = 300)
  void rate_of_counts_holds_exactly_at_its_printed_precision(
      @ForAll @IntRange(min = 0, max = 100_000) int part,
      @ForAll @IntRange(min = 1, max = 100_000) int whole,
      @ForAll @IntRange(min = 0, max = 3) int decimals) {
    Sum over = sum("10.13", BigDecimal.valueOf(100), "" + part);
    Sum under = sum("10.12", BigDecimal.ONE, "" + whole);
    BigDecimal right =
        BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    assertThat(holds(right, over, under)).isTrue();
    assertThat(holds(right.add(unit), over, under)).isFalse();
  }

  @Property(tries = 300)
  void rate_of_rounded_amounts_holds_for_every_true_amount(
      @ForAll @IntRange(min = 100_000, max = 9_999_999) int part,
      @ForAll @IntRange(min = 100_000, max = 9_999_999) int whole) {
    BigDecimal truePart = BigDecimal.valueOf(part, 3);
    BigDecimal trueWhole = BigDecimal.valueOf(whole, 3);
    BigDecimal printed = truePart.divide(trueWhole, 2, RoundingMode.HALF_UP);
    Sum over = sum("09.02", BigDecimal.ONE, rounded(truePart));
    Sum under = sum("09.01", BigDecimal.ONE, rounded(trueWhole));
    assertThat(holds(printed, over, under)).isTrue();
  }

  private static String rounded(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
