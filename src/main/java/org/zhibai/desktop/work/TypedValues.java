package org.zhibai.desktop.work;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.OpenCheck;
import org.zhibai.app.Typing;
import org.zhibai.model.Submission;

/** Values typed into a copy, of one submission at a time. To be called in the screen's thread. */
final class TypedValues {
  private final Executor screen;
  private final Runnable changed;
  private @Nullable Tryout tryout;

  /**
   * @param changed told when another value was typed, or its effect is there
   */
  TypedValues(Executor screen, Runnable changed) {
    this.screen = screen;
    this.changed = changed;
  }

  void type(OpenCheck open, Submission of, Typing.Possible at, String text) {
    Tryout trial = tryout;
    if (trial == null || trial.submission() != of) {
      untype();
      trial = new Tryout(open, of, screen, changed);
      tryout = trial;
    }
    trial.type(at.cell(), at.shown(), text);
    changed.run();
  }

  void untype() {
    if (tryout != null) {
      tryout.close();
      tryout = null;
      changed.run();
    }
  }

  Optional<Tryout> tryout() {
    return Optional.ofNullable(tryout);
  }
}
