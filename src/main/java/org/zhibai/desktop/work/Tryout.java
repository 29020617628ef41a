package org.zhibai.desktop.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.OpenCheck;
import org.zhibai.app.WhatIf;
import org.zhibai.app.WhatIf.Effect;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Submission;

/**
 * Values typed into a copy of a submission, and what they do, worked out beside the screen: of
 * several values typed quickly only the last is worked out. The submission itself is never altered.
 */
public final class Tryout {
  private final OpenCheck open;
  private final Submission submission;
  private final Executor screen;
  private final Runnable changed;
  private final Map<CellAddress, String> typed = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "what if");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable WhatIf whatIf;
  private @Nullable Future<?> running;
  private @Nullable Effect effect;
  private @Nullable RuntimeException fault;
  private int version;

  /**
   * @param screen runs something in the screen's thread
   * @param changed told in the screen's thread when there is another effect
   */
  public Tryout(OpenCheck open, Submission submission, Executor screen, Runnable changed) {
    this.open = open;
    this.submission = submission;
    this.screen = screen;
    this.changed = changed;
  }

  /** The submission as it was handed in. */
  public Submission submission() {
    return submission;
  }

  /**
   * Types a text into a cell of the copy. What it showed before takes it back.
   *
   * @param before what it showed
   */
  public void type(CellAddress cell, String before, String text) {
    if (before.equals(text.strip())) {
      typed.remove(cell);
    } else {
      typed.put(cell, text);
    }
    begin();
  }

  private void begin() {
    int mine = ++version;
    Map<CellAddress, String> wanted = typed();
    if (running != null) {
      running.cancel(true);
    }
    running = worker.submit(() -> work(mine, wanted));
  }

  private void work(int mine, Map<CellAddress, String> wanted) {
    try {
      WhatIf trial = whatIf == null ? open.whatIf(submission) : whatIf;
      whatIf = trial;
      Effect made = trial.effect(wanted);
      screen.execute(() -> show(mine, made, null));
    } catch (CancellationException e) {
      Thread.interrupted();
    } catch (RuntimeException e) {
      screen.execute(() -> show(mine, null, e));
    }
  }

  private void show(int mine, @Nullable Effect made, @Nullable RuntimeException failure) {
    if (mine == version) {
      effect = made;
      fault = failure;
      changed.run();
    }
  }

  /** What was typed, by cell. */
  public Map<CellAddress, String> typed() {
    return new LinkedHashMap<>(typed);
  }

  /** What a cell of the copy shows once the effect is there. */
  public Map<CellAddress, String> shown() {
    Map<CellAddress, String> shown = typed();
    if (effect != null) {
      shown.putAll(effect.followed());
    }
    return shown;
  }

  /** What it does; empty until it is worked out. */
  public Optional<Effect> effect() {
    return Optional.ofNullable(effect);
  }

  /** Why it could not be worked out. */
  public Optional<RuntimeException> fault() {
    return Optional.ofNullable(fault);
  }

  /** Ends it. */
  public void close() {
    version++;
    worker.shutdownNow();
  }
}
