package org.zhibai.desktop.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.zhibai.app.OpenCheck;
import org.zhibai.app.Typing;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Submission;

/** Whether something can be typed into a cell of a copy, asked beside the screen where it takes. */
record TypingQuestion(OpenCheck open, Submission submission, Executor screen) {

  /** Answers at once for a form, in the screen's thread later for a ledger, which is read first. */
  void ask(CellAddress at, Consumer<Typing> answer) {
    if (submission.ledger(at.sheet()).isEmpty()) {
      answer.accept(open.typing(submission, at));
      return;
    }
    CompletableFuture.supplyAsync(() -> open.typing(submission, at), ForkJoinPool.commonPool())
        .exceptionally(gone -> Typing.Refused.NOT_ASKED)
        .thenAcceptAsync(answer, screen);
  }
}
