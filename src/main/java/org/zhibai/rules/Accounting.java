package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Problem;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.Texts;
import org.zhibai.rules.RuleSource.Stage;

/**
 * Accounts for every check: held, failed, not checked and why, not applicable. A rule that never
 * ran is never taken for one that held.
 */
final class Accounting {
  private final ReportSystem system;
  private final RuleLibrary library;
  private final Texts texts = Texts.of(Accounting.class, Locale.CHINESE);
  private final List<NotChecked> notChecked = new ArrayList<>();
  private final TreeMap<String, RuleAccount> accounts = new TreeMap<>();

  Accounting(ReportSystem system, RuleLibrary library, List<Outcome> outcomes, Outcome together) {
    this.system = system;
    this.library = library;
    for (RuleSource source : library.runnable(Stage.ACROSS)) {
      account(source, List.of(together), outcomes);
    }
    for (Stage stage : List.of(Stage.SUBMISSION, Stage.ROWS)) {
      library.runnable(stage).forEach(source -> account(source, outcomes, List.of()));
    }
    library.broken().forEach(rule -> broken(rule, outcomes));
    notChecked.sort(
        Comparator.comparing((NotChecked one) -> one.rule().id())
            .thenComparing(NotChecked::reporter)
            .thenComparingInt(NotChecked::year)
            .thenComparing(NotChecked::place)
            .thenComparing(NotChecked::reason));
  }

  /** What could not be checked, by rule, unit and place. */
  List<NotChecked> notChecked() {
    return List.copyOf(notChecked);
  }

  /** One for each rule, by id. */
  List<RuleAccount> accounts() {
    return List.copyOf(accounts.values());
  }

  /**
   * @param beside outcomes of the submissions by themselves, for a rule over all of them
   */
  private void account(RuleSource source, List<Outcome> outcomes, List<Outcome> beside) {
    long held = 0;
    long failed = 0;
    long notApplicable = 0;
    int before = notChecked.size();
    for (Outcome outcome : outcomes) {
      long examined = outcome.examined(source.id());
      long found = outcome.found(source.id());
      List<NotChecked> missing = missing(source, outcome, examined, beside);
      notChecked.addAll(missing);
      failed += found;
      held += Math.max(0, examined - found);
      notApplicable += examined == 0 && found == 0 && missing.isEmpty() ? 1 : 0;
    }
    long missing = notChecked.size() - before;
    accounts.put(source.id(), new RuleAccount(source.rule(), held, failed, missing, notApplicable));
  }

  private List<NotChecked> missing(
      RuleSource source, Outcome outcome, long examined, List<Outcome> beside) {
    if (outcome.unreadable().isPresent()) {
      return examined > 0 ? List.of() : List.of(unread(source.rule(), outcome.unreadable().get()));
    }
    String failure = outcome.failed(source.id()).orElse("");
    if (!failure.isEmpty()) {
      String unit = outcome.submission().map(submission -> submission.unit().code()).orElse("");
      int year = outcome.submission().map(submission -> submission.year()).orElse(0);
      return List.of(new NotChecked(source.rule(), unit, year, "", failure));
    }
    List<NotChecked> missing = new ArrayList<>();
    Missing look = new Missing(system, source, texts);
    outcome.submission().ifPresent(submission -> look.within(outcome, submission, missing));
    beside.forEach(
        other ->
            other.submission().ifPresent(submission -> look.across(outcome, submission, missing)));
    look.gaps(outcome, missing);
    return missing;
  }

  private NotChecked unread(Rule rule, Problem problem) {
    String reason = texts.get("gap.unread", problem.at().file(), problem.what());
    return new NotChecked(rule, problem.reporter(), problem.year(), problem.at().file(), reason);
  }

  private void broken(BrokenRule broken, List<Outcome> outcomes) {
    String reason = texts.get("gap.broken", broken.sentence());
    int before = notChecked.size();
    for (Outcome outcome : outcomes) {
      outcome
          .submission()
          .ifPresent(
              submission ->
                  notChecked.add(
                      new NotChecked(
                          broken.rule(), submission.unit().code(), submission.year(), "", reason)));
    }
    accounts.put(
        broken.rule().id(), new RuleAccount(broken.rule(), 0, 0, notChecked.size() - before, 0));
  }
}
