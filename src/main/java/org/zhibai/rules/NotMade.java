package org.zhibai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Problem;
import org.zhibai.model.Rule;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;
import org.zhibai.rules.RuleSource.Stage;

/** The checks that could not be made, and why. Several threads may ask at once. */
final class NotMade {
  private final ReportSystem system;
  private final RuleLibrary library;
  private final Texts texts = Texts.of(NotMade.class, Locale.CHINESE);
  private final Map<String, Conditions> conditions = new ConcurrentHashMap<>();

  NotMade(ReportSystem system, RuleLibrary library) {
    this.system = system;
    this.library = library;
  }

  /** Finds what could not be made of a submission, for which its facts are needed no more. */
  Outcome settled(Outcome outcome) {
    Map<String, List<NotChecked>> found = new HashMap<>();
    for (Stage stage : List.of(Stage.SUBMISSION, Stage.ROWS)) {
      for (RuleSource source : library.runnable(stage)) {
        List<NotChecked> missing = of(source, outcome, List.of());
        if (!missing.isEmpty()) {
          found.put(source.id(), missing);
        }
      }
    }
    outcome.settle(found);
    return outcome;
  }

  /**
   * The checks of one rule that could not be made.
   *
   * @param beside outcomes of the submissions by themselves, for a rule over all of them
   */
  List<NotChecked> of(RuleSource source, Outcome outcome, List<Outcome> beside) {
    return outcome
        .settled()
        .map(known -> known.getOrDefault(source.id(), List.of()))
        .orElseGet(() -> look(source, outcome, beside));
  }

  private List<NotChecked> look(RuleSource source, Outcome outcome, List<Outcome> beside) {
    Problem unreadable = outcome.unreadable().orElse(null);
    if (unreadable != null) {
      boolean looked = outcome.examined(source.id()) > 0;
      return looked ? List.of() : List.of(unread(source.rule(), unreadable));
    }
    String failure = outcome.failed(source.id()).orElse("");
    if (!failure.isEmpty()) {
      String unit = outcome.submission().map(submission -> submission.unit().code()).orElse("");
      int year = outcome.submission().map(Submission::year).orElse(0);
      return List.of(new NotChecked(source.rule(), unit, year, "", failure));
    }
    Missing look = new Missing(system, source.rule(), texts, conditions(source));
    List<NotChecked> missing = new ArrayList<>();
    outcome.submission().ifPresent(submission -> look.within(outcome, submission, missing));
    beside.forEach(
        other ->
            other.submission().ifPresent(submission -> look.across(outcome, submission, missing)));
    look.gaps(outcome, missing);
    return missing;
  }

  private Conditions conditions(RuleSource source) {
    return conditions.computeIfAbsent(source.id(), fresh -> new Conditions(source.drl()));
  }

  private NotChecked unread(Rule rule, Problem problem) {
    String reason = texts.get("gap.unread", problem.at().file(), problem.what());
    return new NotChecked(rule, problem.reporter(), problem.year(), problem.at().file(), reason);
  }
}
