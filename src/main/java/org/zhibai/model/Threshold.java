package org.zhibai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated parameter of {@code parameters/thresholds.csv}. Rules see those in force at the end of
 * the reporting period.
 *
 * @param key its name, such as 同比.幅度上限
 * @param mark S read in a source, K common knowledge, A assumed
 */
public record Threshold(
    String key,
    BigDecimal value,
    String measure,
    LocalDate from,
    @Nullable LocalDate to,
    String source,
    String mark) {

  /** Whether it is in force on a day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
