package org.zhibai.intake;

import java.time.Duration;

/**
 * What one file may cost; a file that costs more is refused as too large.
 *
 * @param fileBytes size of the file
 * @param parts entries of a zip
 * @param partBytes bytes of one part once inflated
 * @param ratio how often larger than its packed size a part may be, once it is over 16 MB
 * @param strings shared strings of a workbook
 * @param characters characters of all texts that are kept
 * @param cells cells of a form that are kept
 * @param time for the forms of one file; ledgers stream without it
 */
record Limits(
    long fileBytes,
    int parts,
    long partBytes,
    int ratio,
    int strings,
    long characters,
    int cells,
    Duration time) {

  /** Far above any real submission, far below what would hurt within 512 MB. */
  static Limits standard() {
    return new Limits(
        200L << 20, 5_000, 1L << 30, 200, 2_000_000, 32L << 20, 200_000, Duration.ofSeconds(10));
  }
}
