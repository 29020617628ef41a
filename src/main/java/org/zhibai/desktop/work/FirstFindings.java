package org.zhibai.desktop.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.OpenCheck;
import org.zhibai.model.Finding;
import org.zhibai.model.Submission;

/**
 * Shows findings while they come: the first at once, then as many as have come every so often. For
 * several threads.
 */
final class FirstFindings implements OpenCheck.Listener {
  private static final Duration PAUSE = Duration.ofMillis(400);

  private final CheckSubmissions.Progress progress;
  private final Consumer<List<Finding>> shown;
  private final List<Finding> all = new ArrayList<>();
  private long next = Long.MIN_VALUE;

  FirstFindings(CheckSubmissions.Progress progress, Consumer<List<Finding>> shown) {
    this.progress = progress;
    this.shown = shown;
  }

  @Override
  public synchronized void found(Submission submission, List<Finding> findings) {
    all.addAll(findings);
    long now = System.nanoTime();
    if (!all.isEmpty() && (next == Long.MIN_VALUE || now - next >= 0)) {
      next = now + PAUSE.toNanos();
      shown.accept(List.copyOf(all));
    }
  }

  @Override
  public void expect(int steps) {
    progress.expect(steps);
  }

  @Override
  public void done(String what) {
    progress.done(what);
  }
}
