package org.zhibai.rules;

import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * A thread in which sessions are brought to their end one after another, or which is stopped with
 * the one that has none. Starting a thread takes longer than checking a small form.
 */
final class SessionThread {
  private static final Duration GRACE = Duration.ofMillis(500);
  private static final Duration IDLE = Duration.ofSeconds(5);

  private final SynchronousQueue<Runnable> next = new SynchronousQueue<>();
  private final Thread thread;

  /** Begins with a session. */
  SessionThread(Runnable session) {
    thread =
        new Thread(
            () -> {
              session.run();
              work();
            },
            "rules");
    thread.setDaemon(true);
    thread.start();
  }

  /** Begins another session; false when the thread has ended, having waited in vain for one. */
  boolean begins(Runnable session) {
    try {
      return thread.isAlive() && next.offer(session, GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Lets the thread end after its session. */
  void release() {
    thread.interrupt();
  }

  /**
   * Ends the thread for good. Nothing else ends what it is doing: the session and all it holds are
   * given up with it. On a Java that no longer knows how, the thread is left behind; it is a
   * daemon.
   */
  @SuppressWarnings({"deprecation", "removal"})
  void stop() {
    release();
    await();
    if (thread.isAlive()) {
      try {
        thread.stop();
      } catch (UnsupportedOperationException e) {
        thread.interrupt();
      }
      await();
    }
  }

  private void work() {
    boolean more = true;
    while (more) {
      more = runNext();
    }
  }

  private boolean runNext() {
    try {
      Runnable session = next.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
      if (session != null) {
        session.run();
      }
      return session != null;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void await() {
    try {
      thread.join(GRACE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
