package org.zhibai.desktop.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
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
  private final Runnable changed;
  private final Map<CellAddress, String> typed = new LinkedHashMap<>();
  private final LastAsked asked;
  private @Nullable WhatIf whatIf;
  private @Nullable Effect effect;
  private @Nullable RuntimeException fault;

  /**
   * @param screen runs something in the screen's thread
   * @param changed told in the screen's thread when there is another effect
   */
  public Tryout(OpenCheck open, Submission submission, Executor screen, Runnable changed) {
    this.open = open;
    this.submission = submission;
    this.asked = new LastAsked("what if", screen);
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
    Map<CellAddress, String> wanted = typed();
    asked.ask(() -> worked(wanted), made -> show(made, null), failure -> show(null, failure));
  }

  private Effect worked(Map<CellAddress, String> wanted) {
    WhatIf trial = whatIf == null ? open.whatIf(submission) : whatIf;
    whatIf = trial;
    return trial.effect(wanted);
  }

  private void show(@Nullable Effect made, @Nullable RuntimeException failure) {
    effect = made;
    fault = failure;
    changed.run();
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
    asked.close();
  }
}
