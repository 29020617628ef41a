package org.zhibai.rules.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.MutationReport;
import org.zhibai.model.MutationReport.Count;
import org.zhibai.model.MutationReport.Named;
import org.zhibai.model.MutationReport.Slip;
import org.zhibai.model.MutationReport.Tally;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;

/** Counts verdicts. */
final class Tallies {
  private final List<Verdict> verdicts;

  Tallies(List<Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  /** What was changed. */
  record Basis(int year, int submissions, int figures, int faults) {}

  MutationReport report(Basis basis) {
    return new MutationReport(
        basis.year(),
        basis.submissions(),
        basis.figures(),
        basis.faults(),
        tally("", verdicts),
        by(verdict -> verdict.mutant().right().form()),
        Arrays.stream(Mistake.values())
            .map(mistake -> tally(mistake.name(), where(one -> one.mutant().mistake() == mistake)))
            .filter(tally -> tally.large().mutants() + tally.small().mutants() > 0)
            .toList(),
        slips());
  }

  private List<Tally> by(Function<Verdict, String> key) {
    Map<String, List<Verdict>> groups =
        verdicts.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> tally(group.getKey(), group.getValue()))
        .toList();
  }

  private List<Verdict> where(Predicate<Verdict> condition) {
    return verdicts.stream().filter(condition).toList();
  }

  private static Tally tally(String key, Collection<Verdict> some) {
    return new Tally(
        key,
        count(some.stream().filter(verdict -> verdict.mutant().large()).toList()),
        count(some.stream().filter(verdict -> !verdict.mutant().large()).toList()));
  }

  private static Count count(List<Verdict> some) {
    long unnamed = some.stream().filter(verdict -> verdict.naming().isEmpty()).count();
    long elsewhere =
        some.stream().filter(verdict -> verdict.naming().isEmpty() && verdict.others() > 0).count();
    return new Count(
        some.size(),
        of(Severity.MANDATORY, some),
        of(Severity.EXPLAIN, some),
        of(Severity.NOTE, some),
        elsewhere,
        unnamed - elsewhere);
  }

  private static long of(Severity severity, List<Verdict> some) {
    return some.stream().filter(one -> one.severity().filter(severity::equals).isPresent()).count();
  }

  private List<Slip> slips() {
    Map<String, List<Verdict>> byCell =
        verdicts.stream()
            .collect(
                Collectors.groupingBy(
                    verdict -> {
                      Entry right = verdict.mutant().right();
                      return right.code() + "|" + right.column();
                    },
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byCell.values().stream()
        .map(Tallies::slip)
        .filter(slip -> slip.missed() > 0)
        .sorted(
            Comparator.comparingLong(Slip::missed)
                .reversed()
                .thenComparing(Slip::code)
                .thenComparing(Slip::column))
        .toList();
  }

  private static Slip slip(List<Verdict> ofCell) {
    Map<CellAddress, List<Verdict>> bySubmission =
        ofCell.stream().collect(Collectors.groupingBy(one -> one.mutant().right().cell()));
    List<Verdict> large = ofCell.stream().filter(one -> one.mutant().large()).toList();
    List<Verdict> missed = large.stream().filter(one -> !one.caught()).toList();
    List<String> reasons = new ArrayList<>();
    for (Verdict one : missed) {
      Collection<Verdict> others =
          bySubmission.getOrDefault(one.mutant().right().cell(), List.of());
      reasons.add(Reason.of(one, others).name());
    }
    Entry cell = ofCell.get(0).mutant().right();
    return new Slip(
        cell.code(),
        cell.name(),
        cell.column(),
        large.size(),
        missed.size(),
        named(missed.stream().map(one -> one.mutant().mistake().name()).toList()),
        named(reasons),
        readers(ofCell));
  }

  private static List<Named> named(List<String> names) {
    Map<String, Long> counts =
        names.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(one -> new Named(one.getKey(), one.getValue()))
        .sorted(Comparator.comparingLong(Named::count).reversed().thenComparing(Named::name))
        .toList();
  }

  private static List<String> readers(List<Verdict> ofCell) {
    return ofCell.stream()
        .flatMap(verdict -> verdict.naming().stream())
        .filter(rule -> rule.kind() != RuleKind.FORMAT && rule.severity() != Severity.NOTE)
        .map(Rule::id)
        .distinct()
        .sorted()
        .toList();
  }
}
