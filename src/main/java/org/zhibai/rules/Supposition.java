package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibai.model.CheckResult;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Received;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.Gap;

/**
 * One submission with other figures in its forms or ledgers, checked with all the others as they
 * are. Its ledgers are looked at once, and again where they are others; of the others nothing is.
 * For one thread.
 */
public final class Supposition {
  private final Check check;
  private final StageOne stageOne;
  private final Submission submission;
  private final List<Submission> before;
  private final StageOne.Rows rows;
  private final Derived ledgers;

  Supposition(Check check, StageOne stageOne, Submission submission, List<Submission> before) {
    this.check = check;
    this.stageOne = stageOne;
    this.submission = submission;
    this.before = before;
    this.rows = stageOne.rows(submission);
    this.ledgers = rows.pass.result();
  }

  /**
   * What a check of all submissions would say.
   *
   * @param changed the submission with some of its entries or ledgers exchanged for others
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public CheckResult together(Submission changed, Received received, RunFacts run) {
    List<Submission> all =
        received.submissions().stream().map(one -> one.equals(submission) ? changed : one).toList();
    List<Outcome> outcomes = new ArrayList<>();
    for (Submission one : Check.inOrder(all)) {
      outcomes.add(one == changed ? outcome(one) : stageOne.outcome(one, Check.prior(one, before)));
    }
    received.unread().forEach(file -> outcomes.add(stageOne.outcome(file)));
    Received supposed =
        new Received(all, received.unread(), received.superseded(), received.skipped());
    return check.together(supposed, before, outcomes, run);
  }

  private Outcome outcome(Submission changed) {
    Optional<Submission> prior = Check.prior(changed, before);
    StageOne.Rows read =
        changed.ledgers().equals(submission.ledgers()) ? rows : stageOne.rows(changed);
    return stageOne.outcome(
        changed,
        prior,
        Outcome.of(changed, read.outcome),
        read == rows ? withTotals(changed) : read.pass.result(),
        read.pass.digest());
  }

  /** What the ledgers come to beside other figures: only totals are held against figures. */
  private Derived withTotals(Submission changed) {
    Derived totals = rows.pass.totals(changed);
    Stream<Object> facts = ledgers.facts().stream().filter(fact -> !(fact instanceof LedgerTotal));
    Stream<Gap> gaps = ledgers.gaps().stream().filter(gap -> !ofTotals(gap));
    return new Derived(
        Stream.concat(totals.facts().stream(), facts).toList(),
        Stream.concat(totals.gaps().stream(), gaps).toList());
  }

  private static boolean ofTotals(Gap gap) {
    return gap.factType().equals(LedgerTotal.class.getSimpleName());
  }
}
