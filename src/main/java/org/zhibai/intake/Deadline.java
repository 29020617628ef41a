package org.zhibai.intake;

import java.time.Duration;
import org.zhibai.model.ProblemKind;

/** The moment by which the forms of a file must have been read. */
final class Deadline {
  private static final int EVERY = 0x3FF;
  private final long start = System.nanoTime();
  private final Duration time;
  private int calls;

  Deadline(Duration time) {
    this.time = time;
  }

  /** Cheap enough for each row and cell: looks at the clock every thousandth time only. */
  void check() {
    if ((++calls & EVERY) == 0 && System.nanoTime() - start > time.toNanos()) {
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.time", time.toSeconds());
    }
  }
}
