package org.zhibai.desktop.work;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works out beside the screen what is asked: of several things asked quickly only the last is
 * worked out and told. To be called in the screen's thread.
 */
final class LastAsked {
  private final Executor screen;
  private final ExecutorService worker;
  private @Nullable Future<?> running;
  private int version;

  /**
   * @param name of the thread
   * @param screen runs something in the screen's thread
   */
  LastAsked(String name, Executor screen) {
    this.screen = screen;
    this.worker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Asks; what was asked before is given up.
   *
   * @param told hears the answer in the screen's thread
   * @param failed hears there why there is none
   */
  <T> void ask(Supplier<T> answer, Consumer<T> told, Consumer<RuntimeException> failed) {
    giveUp();
    int mine = version;
    running =
        worker.submit(
            () -> {
              try {
                T found = answer.get();
                tell(mine, () -> told.accept(found));
              } catch (RuntimeException e) {
                tell(mine, () -> failed.accept(e));
              }
            });
  }

  private void tell(int mine, Runnable telling) {
    screen.execute(
        () -> {
          if (mine == version) {
            telling.run();
          }
        });
  }

  /** Gives up what was asked: its answer isn't told any more. */
  void giveUp() {
    version++;
    if (running != null) {
      running.cancel(true);
    }
  }

  /** Gives up, and asks nothing any more. */
  void close() {
    giveUp();
    worker.shutdownNow();
  }
}
