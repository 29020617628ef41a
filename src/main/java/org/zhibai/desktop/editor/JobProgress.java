package org.zhibai.desktop.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.zhibai.model.Progress;

/**
 * Shows how far a job is, round by round: last year's files, this year's, all together. How many
 * steps a round has is known when it begins.
 */
public final class JobProgress implements Progress {
  private static final int ROUND = 10_000;

  private final IProgressMonitor monitor;
  private int begun;
  private int expected;
  private int done;
  private int shown;

  /**
   * @param rounds how many rounds the job has
   */
  public JobProgress(IProgressMonitor monitor, int rounds) {
    this.monitor = monitor;
    monitor.beginTask("", rounds * ROUND);
  }

  @Override
  public synchronized void expect(int steps) {
    show(begun * ROUND);
    begun++;
    expected = steps;
    done = 0;
  }

  @Override
  public synchronized void done(String what) {
    done++;
    monitor.subTask(what);
    show((begun - 1) * ROUND + (int) ((long) ROUND * done / Math.max(1, expected)));
  }

  private void show(int now) {
    if (now > shown) {
      monitor.worked(now - shown);
      shown = now;
    }
  }
}
