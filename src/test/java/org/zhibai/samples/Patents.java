package org.zhibai.samples;

import java.time.LocalDate;
import java.util.Locale;
import org.zhibai.model.PatentNumber;

/**
 * Patents that don't exist. Their numbers are well formed, with the right check digit; serial
 * numbers that begin with 9 or 8 have never been given to applications of these kinds.
 */
final class Patents {
  private static final int FIRST_GRANTS = 2010;

  private final Counts counts;

  Patents(Counts counts) {
    this.counts = counts;
  }

  /** The number of an area's k-th high-value invention patent. */
  String number(Area area, int k) {
    return number(
        filed(area, k).getYear(),
        1,
        String.format(Locale.ROOT, "9%02d%04d", counts.areas().indexOf(area), k));
  }

  /** The day on which it was filed. */
  LocalDate filed(Area area, int k) {
    return granted(area, k).minusDays(Noise.whole(500, 1300, area.code(), k, "申请"));
  }

  /** The day on which it was granted: in the first year that counts it, or well before. */
  LocalDate granted(Area area, int k) {
    int first = Counts.YEARS.get(0);
    int year =
        Counts.YEARS.stream()
            .filter(each -> k < counts.whole(area, each, "02.12"))
            .findFirst()
            .orElse(first);
    int granted = year > first ? year : Noise.whole(FIRST_GRANTS, first, area.code(), k, "授权");
    return Days.between(
        LocalDate.of(granted, 1, 10), LocalDate.of(granted, 12, 20), area.code(), k, "授权日");
  }

  /** A patent number with its check digit. */
  static String number(int year, int kind, String serial) {
    String digits = year + String.valueOf(kind) + serial;
    return "ZL" + digits + "." + PatentNumber.check(digits);
  }
}
