package org.zhibai.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of serial numbers. They repeat: a ledger's days lie within a few years. */
final class LedgerDays {
  private static final int FIRST = 20_000;
  private static final int COUNT = 40_000;

  private final @Nullable LocalDate[] days = new @Nullable LocalDate[COUNT];

  /** The day of a serial number; null when it is no day that a submission could mean. */
  @Nullable LocalDate day(long serial, CellFormat format) {
    int slot = (int) (serial - FIRST);
    if (slot < 0 || slot >= COUNT) {
      return format.day(serial);
    }
    LocalDate day = days[slot];
    if (day == null) {
      day = format.day(serial);
      days[slot] = day;
    }
    return day;
  }
}
