package org.zhibai.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhibai.model.LedgerRow;

class RowFilterTest {
  private static boolean accepts(String condition, @Nullable Object value) {
    LedgerRow.Header header =
        new LedgerRow.Header("T6", "330212", 2023, "a.xlsx", "T6", Map.of("栏", 0), List.of("A"));
    RowFilter filter =
        new RowFilter(
            Map.of("栏", condition), key -> key.equals("天数") ? BigDecimal.valueOf(90) : null);
    return filter.accepts(new LedgerRow(header, 2, new @Nullable Object[] {value}));
  }

  @Test
  void dates_lie_in_before_or_after_the_period() {
    LocalDate before = LocalDate.of(2022, 12, 31);
    LocalDate within = LocalDate.of(2023, 1, 1);
    LocalDate after = LocalDate.of(2024, 1, 1);
    assertThat(accepts("报告期", within)).isTrue();
    assertThat(accepts("报告期", after)).isFalse();
    assertThat(accepts("报告期前", before)).isTrue();
    assertThat(accepts("报告期前", within)).isFalse();
    assertThat(accepts("期末未", after)).isTrue();
    assertThat(accepts("期末未", null)).isTrue();
    assertThat(accepts("期末未", within)).isFalse();
  }

  @Test
  void words_may_be_one_of_several_and_nothing_has_a_word_too() {
    assertThat(accepts("是|已验收", "已验收")).isTrue();
    assertThat(accepts("是|已验收", "否")).isFalse();
    assertThat(accepts("空", null)).isTrue();
    assertThat(accepts("空", "是")).isFalse();
    assertThat(accepts("是", null)).isFalse();
  }

  @Test
  void numbers_are_held_against_thresholds_in_force() {
    assertThat(accepts("≤天数", BigDecimal.valueOf(90))).isTrue();
    assertThat(accepts("≤天数", BigDecimal.valueOf(91))).isFalse();
    assertThat(accepts("≥天数", new BigDecimal("90.0"))).isTrue();
    assertThat(accepts("≥没有", BigDecimal.TEN)).isFalse();
    assertThat(accepts("≤天数", null)).isFalse();
  }
}
