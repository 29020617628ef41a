package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuartilesTest {
  private static List<BigDecimal> values(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }

  @Test
  void quartiles_lie_between_neighbours_as_spreadsheets_put_them() {
    Quartiles five = Quartiles.of(values("50", "60", "70", "80", "900"));
    assertThat(five.lower()).isEqualByComparingTo("60");
    assertThat(five.upper()).isEqualByComparingTo("80");
    Quartiles six = Quartiles.of(values("1", "2", "3", "4", "5", "6"));
    assertThat(six.lower()).isEqualByComparingTo("2.25");
    assertThat(six.upper()).isEqualByComparingTo("4.75");
  }

  @Test
  void distance_is_counted_from_the_nearer_quartile() {
    Quartiles group = new Quartiles(BigDecimal.valueOf(60), BigDecimal.valueOf(80));
    assertThat(group.distance(BigDecimal.valueOf(70))).isEqualByComparingTo("0");
    assertThat(group.distance(BigDecimal.valueOf(140))).isEqualByComparingTo("3");
    assertThat(group.distance(BigDecimal.ZERO)).isEqualByComparingTo("3");
  }

  @Test
  void values_that_are_all_the_same_have_no_distance() {
    assertThat(Quartiles.of(values("5", "5", "5", "5", "9")).apart()).isFalse();
  }
}
