package org.zhibai.rules;

import java.time.Duration;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kie.api.runtime.KieSession;

/**
 * One session over some facts, or a look at what rules say of them, within a time limit. A session
 * that runs out of time is halted, and its thread stopped where it can't be halted: inside a join
 * or a regular expression the engine never looks up.
 */
final class Engine {
  private final Duration limit;
  private final Deque<SessionThread> idle = new ConcurrentLinkedDeque<>();

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
    return within(() -> fire(base, session, facts), session::halt);
  }

  /** Does something with the conditions of rules, which are code from outside. */
  <T> T within(Callable<T> work) throws Failure {
    return within(work, () -> {});
  }

  private <T> T within(Callable<T> work, Runnable halt) throws Failure {
    FutureTask<T> task = new FutureTask<>(work);
    SessionThread thread = begin(task);
    try {
      T result = task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      idle.push(thread);
      return result;
    } catch (TimeoutException e) {
      halt.run();
      thread.stop();
      throw new Failure(Cause.TIME, String.valueOf(limit.toSeconds()));
    } catch (ExecutionException e) {
      thread.release();
      Throwable deepest = deepest(e);
      throw new Failure(Cause.of(deepest), EngineReading.firstLine(String.valueOf(deepest)));
    } catch (InterruptedException e) {
      halt.run();
      thread.release();
      Thread.currentThread().interrupt();
      throw new Failure(Cause.INTERRUPTED, "");
    }
  }

  /** Begins in a thread that waits for something to do, or in a new one. */
  private SessionThread begin(Runnable session) {
    SessionThread thread = idle.poll();
    while (thread != null) {
      if (thread.begins(session)) {
        return thread;
      }
      thread = idle.poll();
    }
    return new SessionThread(session);
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

  private static Throwable deepest(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest;
  }
}
