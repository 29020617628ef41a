package org.zhibai.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something of the report system is in force.
 *
 * @param from first day; null when always
 * @param to last day; null when open
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Whether it is in force at the end of a reporting period. */
  public boolean atEndOf(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return (from == null || !end.isBefore(from)) && (to == null || !end.isAfter(to));
  }
}
