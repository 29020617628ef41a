package org.zhibai.samples;

import java.time.LocalDate;

/** Days of a year by chance. */
final class Days {
  private Days() {}

  /** A day between two days of the year, both inclusive. */
  static LocalDate between(LocalDate first, LocalDate last, Object... about) {
    int span = (int) (last.toEpochDay() - first.toEpochDay());
    return first.plusDays(Noise.whole(0, span, about));
  }
}
