package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.model.Equation;
import org.zhibai.model.Inspection;
import org.zhibai.model.Placing;
import org.zhibai.model.Problem;
import org.zhibai.model.Standing;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Derived;

/** Which facts the sessions see, each once. */
final class StageFacts {
  private StageFacts() {}

  /** One submission: its entries, its cover, and what was derived of forms and ledgers. */
  static List<Object> ofSubmission(Submission submission, Derived forms, Derived ledgers) {
    List<Object> facts = new ArrayList<>(submission.entries());
    facts.addAll(submission.cover());
    facts.addAll(withoutCleared(forms.facts(), ledgers.facts()));
    facts.addAll(ledgers.facts());
    return facts;
  }

  /** That the forms are clear of a kind of problem counts for nothing where a ledger has it. */
  private static List<Object> withoutCleared(List<Object> forms, List<Object> ledgers) {
    Set<String> wrong =
        ledgers.stream()
            .filter(fact -> fact instanceof Inspection one && one.wrong())
            .map(fact -> ((Inspection) fact).kind())
            .collect(Collectors.toSet());
    return forms.stream()
        .filter(
            fact -> !(fact instanceof Inspection one && !one.wrong() && wrong.contains(one.kind())))
        .toList();
  }

  /** A file that could not be read. */
  static List<Object> ofUnread(String file, Problem problem) {
    return List.of(
        new Inspection(problem.kind().word(), problem.reporter(), problem.year(), file, problem));
  }

  /** All submissions: their entries, what was derived over them, and the ranking. */
  static List<Object> across(List<Submission> all, Derived across, List<Standing> standings) {
    return Stream.of(
            all.stream().flatMap(submission -> submission.entries().stream()),
            across.facts().stream(),
            standings.stream(),
            placings(standings))
        .flatMap(facts -> facts.map(Object.class::cast))
        .toList();
  }

  /** The ranks beside the totals they come from. */
  private static Stream<Placing> placings(List<Standing> standings) {
    return standings.stream()
        .map(
            one ->
                new Placing(
                    one,
                    (int)
                        standings.stream()
                            .filter(other -> other.group().equals(one.group()))
                            .filter(other -> other.total().compareTo(one.total()) > 0)
                            .count()));
  }

  /** The city's figures beside the units' sums. */
  static List<Equation> cityTotals(Derived across) {
    return across.facts().stream()
        .filter(Equation.class::isInstance)
        .map(Equation.class::cast)
        .filter(equation -> equation.kind().equals("全市"))
        .toList();
  }
}
