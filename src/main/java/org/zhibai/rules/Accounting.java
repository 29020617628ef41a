package org.zhibai.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.zhibai.model.NotChecked;
import org.zhibai.model.RuleAccount;
import org.zhibai.model.Texts;
import org.zhibai.rules.RuleSource.Stage;

/**
 * Accounts for every check: held, failed, not checked and why, not applicable. A rule that never
 * ran is never taken for one that held.
 */
final class Accounting {
  private final NotMade notMade;
  private final Texts texts = Texts.of(Accounting.class, Locale.CHINESE);
  private final List<NotChecked> notChecked = new ArrayList<>();
  private final TreeMap<String, RuleAccount> accounts = new TreeMap<>();

  Accounting(RuleLibrary library, NotMade notMade, List<Outcome> outcomes, Outcome together) {
    this.notMade = notMade;
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
      List<NotChecked> missing = notMade.of(source, outcome, beside);
      notChecked.addAll(missing);
      failed += found;
      held += Math.max(0, examined - found);
      notApplicable += examined == 0 && found == 0 && missing.isEmpty() ? 1 : 0;
    }
    long missing = notChecked.size() - before;
    accounts.put(source.id(), new RuleAccount(source.rule(), held, failed, missing, notApplicable));
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
