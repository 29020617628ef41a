package org.zhibai.rules;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.Entry;
import org.zhibai.model.Finding;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerTotal;
import org.zhibai.model.Severity;
import org.zhibai.model.Standing;
import org.zhibai.model.Submission;
import org.zhibai.rules.RuleSource.Stage;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.LedgerPass;
import org.zhibai.rules.derive.LineFacts;

/**
 * One submission, open for changes: what a change adds to the findings. Only facts that change are
 * looked at again. For one thread.
 */
public final class Trial implements AutoCloseable {
  private final Recheck clean;
  private final Submission submission;
  private final FindingWriter writer;
  private final LedgerPass ledgers;
  private final List<Object> ofLedgers;
  private final List<Object> alone;
  private final LineFacts lines;
  private final List<Object> across;
  private final Set<String> shared;
  private final List<Standing> standings;
  private final LiveSession aloneSession;
  private final LiveSession acrossSession;
  private final Set<Finding> known = new HashSet<>();

  Trial(Recheck clean, Submission submission) {
    this.clean = clean;
    this.submission = submission;
    this.writer = new FindingWriter(clean.system());
    this.ledgers = read(clean, submission);
    this.ofLedgers =
        ledgers.result().facts().stream().filter(fact -> !(fact instanceof LedgerTotal)).toList();
    this.alone = alone(submission);
    this.lines = clean.lines(submission.year());
    this.across = clean.across();
    this.shared = shared(across);
    this.standings = clean.standings(submission, submission, List.of());
    this.aloneSession = new LiveSession(clean.base(Stage.SUBMISSION, submission), alone);
    List<Object> together = new ArrayList<>(across);
    together.addAll(standings);
    this.acrossSession = new LiveSession(clean.base(Stage.ACROSS, submission), together);
    known.addAll(clean.findings(writer, aloneSession.first()));
    known.addAll(clean.findings(writer, acrossSession.first()));
  }

  private static LedgerPass read(Recheck clean, Submission submission) {
    LedgerPass pass = new LedgerPass(clean.system(), submission);
    for (Ledger ledger : submission.ledgers()) {
      try {
        ledger.read(pass);
      } catch (UncheckedIOException e) {
        pass.lost(ledger.header().ledger(), String.valueOf(e.getMessage()));
      }
    }
    return pass;
  }

  /**
   * The findings that are there with other entries and weren't before, in no particular order.
   *
   * @param changed the submission with some of its entries exchanged for others
   */
  public List<Finding> added(Submission changed) {
    List<Finding> added = added(aloneSession, Exchange.between(alone, alone(changed)));
    List<Finding> mandatory =
        added.stream().filter(finding -> finding.rule().severity() == Severity.MANDATORY).toList();
    added.addAll(added(acrossSession, across(changed, mandatory)));
    return added;
  }

  private List<Finding> added(LiveSession session, Exchange facts) {
    List<Finding> added = new ArrayList<>(clean.findings(writer, session.exchange(facts)));
    added.removeIf(known::contains);
    session.exchange(facts.back());
    return added;
  }

  private List<Object> alone(Submission changed) {
    List<Object> facts = new ArrayList<>(ledgers.totals(changed).facts());
    facts.addAll(ofLedgers);
    return StageFacts.ofSubmission(changed, clean.forms(changed), new Derived(facts, List.of()));
  }

  /** What changes over all units: the entries, the facts about their lines, the ranking. */
  private Exchange across(Submission changed, List<Finding> mandatory) {
    Exchange entries = Exchange.between(submission.entries(), changed.entries());
    Set<String> codes =
        Stream.concat(entries.gone().stream(), entries.come().stream())
            .map(entry -> ((Entry) entry).code())
            .collect(Collectors.toSet());
    if (codes.stream().anyMatch(shared::contains)) {
      submission.entries().forEach(entry -> codes.add(entry.code()));
    }
    List<Object> about =
        across.stream()
            .filter(fact -> fact instanceof Arithmetic one && codes.contains(one.code()))
            .toList();
    List<Standing> ranking = clean.standings(submission, changed, mandatory);
    return entries
        .and(Exchange.between(about, lines.of(changed, codes)))
        .and(Exchange.between(standings, ranking));
  }

  /** Lines that facts about other lines read: a change there may tell on any line. */
  private static Set<String> shared(List<Object> across) {
    Set<String> shared = new HashSet<>();
    for (Object fact : across) {
      if (fact instanceof Arithmetic one) {
        one.operands().stream()
            .map(Entry::code)
            .filter(code -> !code.equals(one.code()))
            .forEach(shared::add);
      }
    }
    return shared;
  }

  @Override
  public void close() {
    aloneSession.close();
    acrossSession.close();
  }
}
