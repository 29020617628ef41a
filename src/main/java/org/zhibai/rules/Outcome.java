package org.zhibai.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Attainment;
import org.zhibai.model.Entry;
import org.zhibai.model.NotChecked;
import org.zhibai.model.Problem;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Derived;
import org.zhibai.rules.derive.Gap;
import org.zhibai.rules.derive.LedgerDigest;

/**
 * What running rules over one submission came to, or over all of them together, or over a file that
 * could not be read.
 */
final class Outcome {
  private final @Nullable Submission submission;
  private final @Nullable Problem unreadable;
  private final List<Submission> submissions;
  private final List<Derived> derived = new ArrayList<>();
  private final ListedReports reports;
  private final Map<String, Long> examined = new HashMap<>();
  private final Map<String, Long> found = new HashMap<>();
  private final Map<String, String> failed = new TreeMap<>();
  private @Nullable LedgerDigest digest;
  private @Nullable Map<String, List<NotChecked>> notMade;

  private Outcome(
      @Nullable Submission submission,
      @Nullable Problem unreadable,
      List<Submission> submissions,
      ListedReports reports) {
    this.reports = reports;
    this.submissions = submissions;
    this.submission = submission;
    this.unreadable = unreadable;
  }

  /**
   * The outcome of a submission, to which is added what comes up.
   *
   * @param most reports of one rule on one ledger that are kept one by one
   */
  static Outcome of(Submission submission, int most) {
    return new Outcome(submission, null, List.of(submission), new ListedReports(most));
  }

  /** The outcome of a submission that has the rows of another one. */
  static Outcome of(Submission submission, Outcome rows) {
    Outcome outcome = new Outcome(submission, null, List.of(submission), rows.reports.copy());
    outcome.examined.putAll(rows.examined);
    outcome.found.putAll(rows.found);
    outcome.failed.putAll(rows.failed);
    return outcome;
  }

  static Outcome unread(Problem problem) {
    return new Outcome(null, problem, List.of(), new ListedReports(1));
  }

  /** The outcome over all submissions. */
  static Outcome across(List<Submission> all, Derived derived, int most) {
    Outcome outcome = new Outcome(null, null, all, new ListedReports(most));
    outcome.add(derived);
    return outcome;
  }

  /** The submission; empty over all of them and for a file that could not be read. */
  Optional<Submission> submission() {
    return Optional.ofNullable(submission);
  }

  /** Why the file could not be read. */
  Optional<Problem> unreadable() {
    return Optional.ofNullable(unreadable);
  }

  Optional<LedgerDigest> digest() {
    return Optional.ofNullable(digest);
  }

  List<Findings.Report> reports() {
    return reports.reports();
  }

  /** Places where a rule was looked at. */
  long examined(String rule) {
    return examined.getOrDefault(rule, 0L);
  }

  /** Places where a rule found something. */
  long found(String rule) {
    return found.getOrDefault(rule, 0L);
  }

  /** Why a rule could not be brought to its end. */
  Optional<String> failed(String rule) {
    return Optional.ofNullable(failed.get(rule));
  }

  /** What could not be derived. */
  List<Gap> gaps() {
    return derived.stream().flatMap(one -> one.gaps().stream()).toList();
  }

  /** The cells of the submission, or of all of them. */
  Stream<Entry> entries() {
    return submissions.stream().flatMap(one -> one.entries().stream());
  }

  <T> Stream<T> facts(Class<T> type) {
    return derived.stream()
        .flatMap(one -> one.facts().stream())
        .filter(type::isInstance)
        .map(type::cast);
  }

  void add(Derived more) {
    derived.add(more);
  }

  void digest(LedgerDigest ofLedgers) {
    digest = ofLedgers;
  }

  /**
   * Notes which checks could not be made, and lets go of the facts that only the rules and this
   * question needed; many submissions are checked at a time.
   *
   * @param found by rule; a rule all of whose checks were made is left out
   */
  void settle(Map<String, List<NotChecked>> found) {
    List<Object> targets = facts(Attainment.class).map(Object.class::cast).toList();
    derived.clear();
    derived.add(new Derived(targets, List.of()));
    notMade = Map.copyOf(found);
  }

  /** The checks that could not be made, by rule; empty until that was asked. */
  Optional<Map<String, List<NotChecked>>> settled() {
    return Optional.ofNullable(notMade);
  }

  /** Adds what some rules found, with the places that are only counted. */
  void add(Findings findings, Iterable<String> rules) {
    for (Findings.Report report : findings.reports()) {
      found.merge(report.rule(), report.places(), Long::sum);
      examined.merge(report.rule(), report.places() - 1, Long::sum);
    }
    reports.add(findings.reports());
    for (String rule : rules) {
      examined.merge(rule, findings.examined(rule), Long::sum);
    }
  }

  /** Notes that a rule could not be brought to its end, and takes back what it found. */
  void fail(String rule, String reason) {
    failed.putIfAbsent(rule, reason);
    withdraw(rule);
  }

  /** Takes back what rules found that don't apply to a year yet. */
  void sinceFirst(RuleLibrary library, int year) {
    library.pack().sources().stream()
        .filter(source -> source.rule().since() > year)
        .forEach(
            source -> {
              withdraw(source.id());
              failed.remove(source.id());
            });
  }

  private void withdraw(String rule) {
    reports.withdraw(rule);
    examined.remove(rule);
    found.remove(rule);
  }
}
