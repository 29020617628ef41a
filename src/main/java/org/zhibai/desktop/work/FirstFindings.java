package org.zhibai.desktop.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zhibai.app.OpenCheck;
import org.zhibai.model.Finding;
import org.zhibai.model.Submission;

/**
 * Shows findings while they come: the first at once, then all there are, every so often and once
 * enough more have come. Showing takes the longer the more there are; this way thousands of
 * submissions cost the screen no more than a few dozen showings. For several threads.
 */
final class FirstFindings implements OpenCheck.Listener {
  private static final Duration PAUSE = Duration.ofMillis(400);

  /** So many more, as a part of those shown, are worth another showing. */
  private static final int PART = 20;

  private final Consumer<Early> show;
  private final List<Finding> all = new ArrayList<>();
  private int submissions;
  private int shown;
  private long next = Long.MIN_VALUE;

  /**
   * What was found until now.
   *
   * @param submissions how many were looked at
   */
  record Early(List<Finding> findings, int submissions) {}

  FirstFindings(Consumer<Early> show) {
    this.show = show;
  }

  @Override
  public synchronized void found(Submission submission, List<Finding> findings) {
    submissions++;
    all.addAll(findings);
    long now = System.nanoTime();
    boolean first = next == Long.MIN_VALUE;
    if (!all.isEmpty() && (first || now - next >= 0 && all.size() - shown >= shown / PART)) {
      next = now + PAUSE.toNanos();
      shown = all.size();
      show.accept(new Early(List.copyOf(all), submissions));
    }
  }
}
