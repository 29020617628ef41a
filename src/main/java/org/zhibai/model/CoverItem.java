package org.zhibai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A field of the cover sheet: 单位负责人, 统计负责人, 填表人, 联系电话, 报出日期.
 *
 * @param text the text; empty when nothing was filled in
 * @param date the date it states; null when it states none
 */
public record CoverItem(
    String name,
    String text,
    @Nullable LocalDate date,
    String reporter,
    int year,
    CellAddress cell) {

  /** Days from the end of the reporting period to the date; null when no date is stated. */
  public @Nullable BigDecimal daysAfterYearEnd() {
    return date == null
        ? null
        : BigDecimal.valueOf(date.toEpochDay() - LocalDate.of(year, 12, 31).toEpochDay());
  }

  /** Whether something was filled in. */
  public boolean given() {
    return !text.isEmpty();
  }
}
