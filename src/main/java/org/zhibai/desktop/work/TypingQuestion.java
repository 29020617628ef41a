package org.zhibai.desktop.work;

import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.zhibai.app.OpenCheck;
import org.zhibai.app.Typing;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Submission;

/**
 * Whether something can be typed into a cell of a copy, asked beside the screen where it takes a
 * moment. To be called in the screen's thread.
 */
final class TypingQuestion {
  private final LastAsked asked;

  TypingQuestion(Executor screen) {
    this.asked = new LastAsked("typing", screen);
  }

  /** Answers at once for a form, in the screen's thread later for a ledger, which is read first. */
  void ask(OpenCheck open, Submission of, CellAddress at, Consumer<Typing> answer) {
    if (of.ledger(at.sheet()).isPresent()) {
      asked.ask(() -> open.typing(of, at), answer, fault -> unknown(of, fault, answer));
    } else {
      asked.giveUp();
      answer.accept(open.typing(of, at));
    }
  }

  /** A fault of the program is told as well as thrown in the screen's thread, which logs it. */
  private static void unknown(Submission of, RuntimeException fault, Consumer<Typing> answer) {
    answer.accept(new Typing.Unreadable(of.file().name(), fault));
    if (!(fault instanceof UncheckedIOException)) {
      throw fault;
    }
  }
}
