package org.zhibai.rules.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;
import org.zhibai.model.Rule;
import org.zhibai.model.Severity;

/**
 * What the rules said to a mutant that they hadn't said before.
 *
 * @param naming the rules whose findings name the cell with the mistake
 * @param others how many findings name other cells only
 */
record Verdict(Mutant mutant, List<Rule> naming, int others) {

  static Verdict of(Mutant mutant, List<Finding> added) {
    CellAddress cell = mutant.wrong().cell();
    List<Rule> naming =
        added.stream()
            .filter(one -> one.cells().stream().anyMatch(other -> other.address().equals(cell)))
            .map(Finding::rule)
            .distinct()
            .toList();
    int others =
        (int)
            added.stream()
                .filter(
                    one -> one.cells().stream().noneMatch(other -> other.address().equals(cell)))
                .count();
    return new Verdict(mutant, naming, others);
  }

  /** The highest severity of the findings that name the cell; nothing when there are none. */
  Optional<Severity> severity() {
    return naming.stream().map(Rule::severity).min(Comparator.naturalOrder());
  }

  /** Whether a finding that must be mended or explained names the cell. */
  boolean caught() {
    return severity().filter(severity -> severity != Severity.NOTE).isPresent();
  }
}
