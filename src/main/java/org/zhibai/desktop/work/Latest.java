package org.zhibai.desktop.work;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Hands showings to a screen that may lag behind: one that has not begun gives way to the next. */
final class Latest {
  private final Executor screen;
  private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();

  Latest(Executor screen) {
    this.screen = screen;
  }

  void show(Runnable showing) {
    if (waiting.getAndSet(showing) == null) {
      screen.execute(() -> Objects.requireNonNull(waiting.getAndSet(null)).run());
    }
  }
}
