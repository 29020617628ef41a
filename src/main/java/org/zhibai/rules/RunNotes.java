package org.zhibai.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Listing;
import org.zhibai.model.MoreRows;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Rule;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;

/**
 * What a reader of the results should know: rules that could not be run, units that are missing.
 */
final class RunNotes {
  /** Most missing units that are named. */
  private static final int NAMED = 5;

  private final ReportSystem system;
  private final RuleLibrary library;
  private final Texts texts = Texts.of(RunNotes.class, Locale.CHINESE);

  RunNotes(ReportSystem system, RuleLibrary library) {
    this.system = system;
    this.library = library;
  }

  /** The facts of a run with the notes added. */
  RunFacts added(RunFacts run, List<Submission> all, List<Outcome> outcomes) {
    List<String> notes = new ArrayList<>(run.notes());
    library
        .broken()
        .forEach(rule -> notes.add(texts.get("broken", rule.rule().name(), rule.sentence())));
    notes.addAll(stopped(outcomes));
    all.stream()
        .map(Submission::year)
        .distinct()
        .sorted()
        .forEach(year -> missing(year, all, run.asOf()).ifPresent(notes::add));
    return run.withLimits(limits(run, all, outcomes)).withNotes(List.copyOf(notes));
  }

  /** That of some ledgers not every wrong place is listed. */
  private List<String> limits(RunFacts run, List<Submission> all, List<Outcome> outcomes) {
    List<String> limits = new ArrayList<>(run.limits());
    List<MoreRows> counted =
        outcomes.stream()
            .flatMap(outcome -> outcome.reports().stream())
            .map(Unlisted::of)
            .filter(Objects::nonNull)
            .toList();
    if (!counted.isEmpty()) {
      int latest = Submission.latestYear(all).orElse(0);
      long places = counted.stream().mapToLong(MoreRows::places).sum();
      limits.add(texts.get("unlisted.limit", system.mostListed(latest), counted.size(), places));
    }
    return List.copyOf(limits);
  }

  /** Rules that were not brought to their end: whose submissions, and why. */
  private List<String> stopped(List<Outcome> outcomes) {
    List<String> stopped = new ArrayList<>();
    for (Rule rule : library.pack().rules()) {
      List<Outcome> where =
          outcomes.stream().filter(outcome -> outcome.failed(rule.id()).isPresent()).toList();
      if (!where.isEmpty()) {
        String why = where.get(0).failed(rule.id()).orElse("");
        stopped.add(texts.get("stopped", rule.name(), rule.id(), whose(where), why));
      }
    }
    return stopped;
  }

  private String whose(List<Outcome> where) {
    List<String> units =
        where.stream()
            .flatMap(outcome -> outcome.submission().stream())
            .map(submission -> submission.unit().code())
            .distinct()
            .toList();
    return units.isEmpty() ? texts.get("stopped.across") : Listing.of(units);
  }

  private Optional<String> missing(int year, List<Submission> all, LocalDate asOf) {
    Set<String> handedIn =
        all.stream()
            .filter(submission -> submission.year() == year)
            .map(submission -> submission.unit().code())
            .collect(Collectors.toSet());
    List<ReportingUnit> expected = system.reporters(year);
    List<String> missing =
        expected.stream()
            .filter(unit -> !handedIn.contains(unit.code()))
            .map(ReportingUnit::name)
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.get(
                missing.size() > NAMED ? "missing.many" : "missing",
                String.valueOf(year),
                expected.size(),
                expected.size() - missing.size(),
                missing.size(),
                Listing.of(missing),
                deadline(year, asOf)));
  }

  /** Whether the missing units are late on the as-of date. */
  private String deadline(int year, LocalDate asOf) {
    return system
        .deadline(year)
        .map(day -> texts.get(asOf.isAfter(day) ? "missing.late" : "missing.due", day, asOf))
        .orElse("");
  }
}
