package org.zhibai.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.zhibai.model.Received.Unread;
import org.zhibai.model.Texts;
import org.zhibai.rules.RuleSource.Stage;

/**
 * Runs the rules of a stage over facts. When they can't be brought to their end together, each is
 * run by itself, and those that fail are noted as not checked.
 */
final class RuleRun {
  private final RuleLibrary library;
  private final Engine engine;
  private final Texts texts = Texts.of(RuleRun.class, Locale.CHINESE);

  RuleRun(RuleLibrary library, Engine engine) {
    this.library = library;
    this.engine = engine;
  }

  RuleLibrary library() {
    return library;
  }

  /** Whether there are rules of a stage. */
  boolean any(Stage stage) {
    return !library.runnable(stage).isEmpty();
  }

  /**
   * Runs the rules of a stage.
   *
   * @throws CancellationException when the thread is interrupted
   */
  void run(Stage stage, Collection<?> facts, Outcome outcome) {
    List<String> rules =
        library.runnable(stage).stream()
            .map(RuleSource::id)
            .filter(rule -> outcome.failed(rule).isEmpty())
            .toList();
    if (rules.isEmpty()) {
      return;
    }
    try {
      boolean all = rules.size() == library.runnable(stage).size();
      outcome.add(engine.run(all ? library.base(stage) : library.base(rules), facts), rules);
    } catch (Engine.Failure together) {
      cancelled(together);
      for (String rule : rules) {
        alone(rule, facts, outcome);
      }
    }
  }

  /** What the rules say of a file that could not be read. */
  Outcome unread(Unread file) {
    Outcome outcome = Outcome.unread(file.problem());
    run(Stage.SUBMISSION, StageFacts.ofUnread(file.file().name(), file.problem()), outcome);
    return outcome;
  }

  private void alone(String rule, Collection<?> facts, Outcome outcome) {
    try {
      outcome.add(engine.run(library.base(List.of(rule)), facts), List.of(rule));
    } catch (Engine.Failure e) {
      cancelled(e);
      outcome.fail(rule, texts.get(e.why().sentence(), String.valueOf(e.getMessage())));
    }
  }

  /** Who interrupts wants no result at all. */
  private static void cancelled(Engine.Failure failure) {
    if (failure.why() == Engine.Cause.INTERRUPTED) {
      throw new CancellationException();
    }
  }
}
