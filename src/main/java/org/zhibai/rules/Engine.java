package org.zhibai.rules;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kie.api.runtime.KieSession;

/**
 * One session over some facts, within a time limit. A session that runs out of time is halted, and
 * its thread stopped where it can't be halted: inside a join or a regular expression the engine
 * never looks up.
 */
final class Engine {
  private static final Duration GRACE = Duration.ofMillis(500);

  private final Duration limit;

  /**
   * @param limit longest time a session may take
   */
  Engine(Duration limit) {
    this.limit = limit;
  }

  /** What kept a session from its end. */
  enum Cause {
    TIME("failed.time"),
    MEMORY("failed.memory"),
    DEPTH("failed.depth"),
    INTERRUPTED("failed.interrupted"),
    THROWN("failed.thrown");

    private final String sentence;

    Cause(String sentence) {
      this.sentence = sentence;
    }

    /** Key of the sentence that says so. */
    String sentence() {
      return sentence;
    }

    private static Cause of(Throwable thrown) {
      return thrown instanceof OutOfMemoryError
          ? MEMORY
          : thrown instanceof StackOverflowError ? DEPTH : THROWN;
    }
  }

  /** That a session could not be brought to its end. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Cause why;

    Failure(Cause why, String message) {
      super(message);
      this.why = why;
    }

    /** What kept it from its end. */
    Cause why() {
      return why;
    }
  }

  /** What the rules of a base report over some facts. */
  Findings run(RuleBase base, Collection<?> facts) throws Failure {
    if (base.isEmpty()) {
      return new Findings();
    }
    KieSession session = base.engine().newKieSession();
    FutureTask<Findings> task = new FutureTask<>(() -> fire(base, session, facts));
    Thread thread = new Thread(task, "rules");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      session.halt();
      stop(thread);
      throw new Failure(Cause.TIME, String.valueOf(limit.toSeconds()));
    } catch (ExecutionException e) {
      Throwable deepest = deepest(e);
      throw new Failure(Cause.of(deepest), DrlLint.firstLine(String.valueOf(deepest)));
    } catch (InterruptedException e) {
      session.halt();
      Thread.currentThread().interrupt();
      throw new Failure(Cause.INTERRUPTED, "");
    } finally {
      await(thread);
    }
  }

  private static Findings fire(RuleBase base, KieSession session, Collection<?> facts) {
    try {
      Findings findings = new Findings();
      session.setGlobal("findings", findings);
      base.examine(facts, findings).forEach(session::insert);
      session.fireAllRules();
      return findings;
    } finally {
      session.dispose();
    }
  }

  /**
   * Ends a thread for good. Nothing else does: the session and all it holds are given up with it.
   * On a Java that no longer knows how, the thread is left behind; it is a daemon.
   */
  @SuppressWarnings({"deprecation", "removal"})
  private static void stop(Thread thread) {
    await(thread);
    if (thread.isAlive()) {
      try {
        thread.stop();
      } catch (UnsupportedOperationException e) {
        thread.interrupt();
      }
    }
  }

  private static void await(Thread thread) {
    try {
      thread.join(GRACE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Throwable deepest(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest;
  }
}
