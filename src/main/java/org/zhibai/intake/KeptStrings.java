package org.zhibai.intake;

import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the shared strings of a workbook from one reading to the next, as long as there is memory
 * for it: a submission is read once for its forms and once for each of its ledgers.
 */
final class KeptStrings {
  private SoftReference<SharedStrings> strings = new SoftReference<>(null);
  private long mark;

  /**
   * The strings, if they are still there.
   *
   * @param wanted what tells the part they were read from from any other
   */
  synchronized @Nullable SharedStrings get(long wanted) {
    return mark == wanted ? strings.get() : null;
  }

  synchronized void put(SharedStrings read, long of) {
    strings = new SoftReference<>(read);
    mark = of;
  }
}
