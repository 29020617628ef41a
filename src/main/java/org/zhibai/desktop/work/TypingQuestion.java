package org.zhibai.desktop.work;

import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.OpenCheck;
import org.zhibai.app.Typing;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Submission;

/**
 * Whether something can be typed into a cell of a copy, asked beside the screen where it takes a
 * moment: of several cells asked about quickly only the last is looked for. To be called in the
 * screen's thread.
 */
final class TypingQuestion {
  private final Executor screen;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "typing");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Future<?> running;
  private int version;

  TypingQuestion(Executor screen) {
    this.screen = screen;
  }

  /** Answers at once for a form, in the screen's thread later for a ledger, which is read first. */
  void ask(OpenCheck open, Submission of, CellAddress at, Consumer<Typing> answer) {
    int mine = ++version;
    if (running != null) {
      running.cancel(true);
    }
    if (of.ledger(at.sheet()).isPresent()) {
      running = worker.submit(() -> look(open, of, at, found -> tell(mine, found, answer)));
    } else {
      answer.accept(open.typing(of, at));
    }
  }

  /** A fault of the program is told as well as thrown in the screen's thread, which logs it. */
  private void look(OpenCheck open, Submission of, CellAddress at, Consumer<Typing> found) {
    try {
      found.accept(open.typing(of, at));
    } catch (RuntimeException e) {
      found.accept(new Typing.Unreadable(of.file().name(), e));
    }
  }

  private void tell(int mine, Typing found, Consumer<Typing> answer) {
    screen.execute(
        () -> {
          if (mine == version) {
            answer.accept(found);
            if (found instanceof Typing.Unreadable unknown
                && unknown.why() instanceof RuntimeException fault
                && !(fault instanceof UncheckedIOException)) {
              throw fault;
            }
          }
        });
  }
}
