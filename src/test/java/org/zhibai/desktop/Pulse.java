package org.zhibai.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Samples the workbench's thread: asks it every few milliseconds to answer, and knows how long it
 * let somebody wait. What counts is the time that the thread worked or waited for another thread
 * meanwhile, not the time for which a busy machine kept it from working.
 */
public final class Pulse implements AutoCloseable {
  private static final long EVERY_MILLIS = 5;

  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicLong longest = new AtomicLong();
  private final AtomicInteger samples = new AtomicInteger();
  private final Thread sampler = new Thread(this::sample, "pulse");

  private Pulse() {
    sampler.setDaemon(true);
    sampler.start();
  }

  /** Begins to sample. */
  public static Pulse start() {
    return new Pulse();
  }

  /** The longest time so far in which the workbench's thread worked without answering. */
  public Duration longest() {
    int before = samples.get();
    Window.until("another sample", () -> samples.get() > before + 1);
    return Duration.ofNanos(longest.get());
  }

  @Override
  public void close() {
    ended.set(true);
    try {
      sampler.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sample() {
    Display display = PlatformUI.getWorkbench().getDisplay();
    Worked worked = new Worked();
    while (!ended.get()) {
      display.syncExec(() -> longest.accumulateAndGet(worked.sinceLast(), Math::max));
      samples.incrementAndGet();
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the workbench's thread did between two answers: worked, or waited for another thread. */
  private static final class Worked {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long last = -1;

    Worked() {
      threads.setThreadContentionMonitoringEnabled(true);
    }

    long sinceLast() {
      ThreadInfo thread = threads.getThreadInfo(Thread.currentThread().getId());
      long waited = thread.getBlockedTime() + thread.getWaitedTime();
      long now = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(waited);
      long since = last < 0 ? 0 : now - last;
      last = now;
      return since;
    }
  }
}
