package org.zhibai.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibai.rules.lint.Atoms.Atom;
import org.zhibai.rules.source.Constraint;
import org.zhibai.rules.source.FactPattern;
import org.zhibai.rules.source.Source;

/** Constraints that can't hold together, so that the rule never speaks. */
final class ContradictionCheck implements Check {

  @Override
  public void look(Draft draft, Remarks remarks) {
    draft
        .rule()
        .ifPresent(
            rule -> rule.patterns().forEach(pattern -> look(draft.source(), pattern, remarks)));
  }

  private static void look(Source source, FactPattern pattern, Remarks remarks) {
    List<Constraint> before = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.says().isPresent() && constraint.variable().isEmpty()) {
        before.add(constraint);
        if (!possible(before)) {
          tell(source, before, remarks);
          return;
        }
      }
    }
  }

  /** Names the constraint that can't be met, and the one before it that is in its way. */
  private static void tell(Source source, List<Constraint> all, Remarks remarks) {
    Constraint last = all.get(all.size() - 1);
    Optional<Constraint> other =
        all.subList(0, all.size() - 1).stream()
            .filter(one -> !possible(List.of(one, last)))
            .findFirst();
    if (!possible(List.of(last))) {
      remarks.error("never.itself", source, last.at(), source.at(last.at()));
    } else {
      String words = other.map(one -> source.at(one.at())).orElse(remarks.word("never.before"));
      remarks.error("never.together", source, last.at(), source.at(last.at()), words);
    }
  }

  /** Whether constraints can hold together, as far as they could be read. */
  static boolean possible(List<Constraint> all) {
    Optional<List<List<Atom>>> ways = Optional.of(List.of(List.of()));
    List<Constraint> constraints =
        all.stream().filter(one -> one.says().isPresent() && one.variable().isEmpty()).toList();
    for (Constraint constraint : constraints) {
      Optional<List<List<Atom>>> more = constraint.says().flatMap(Atoms::ways);
      ways = ways.flatMap(one -> more.flatMap(other -> Atoms.both(one, other)));
    }
    return ways.isEmpty() || ways.get().stream().anyMatch(Range::possible);
  }
}
