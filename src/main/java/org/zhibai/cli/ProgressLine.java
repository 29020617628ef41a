package org.zhibai.cli;

import java.io.PrintWriter;
import org.zhibai.model.Progress;

/** A progress bar on a terminal; silent where there is none. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean shown;
  private int expected;
  private int done;

  private ProgressLine(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** A bar on the error stream when the process has a terminal. */
  static ProgressLine on(PrintWriter err) {
    return new ProgressLine(err, System.console() != null);
  }

  @Override
  public synchronized void expect(int steps) {
    expected += steps;
  }

  @Override
  public synchronized void done(String what) {
    done++;
    if (shown && expected > 0) {
      int filled = Math.min(WIDTH, WIDTH * done / expected);
      err.print(
          "\r["
              + "█".repeat(filled)
              + "░".repeat(WIDTH - filled)
              + "] "
              + done
              + "/"
              + expected
              + " "
              + what
              + "\u001b[K");
      err.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
