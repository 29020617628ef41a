package org.zhibai.app;

import java.util.List;
import org.zhibai.model.Finding;
import org.zhibai.model.FindingChange;

/**
 * What a change of a rule does to its findings.
 *
 * @param changes findings that are new, lost or said differently, by unit
 * @param before the findings of the rule as it was
 * @param after the findings of the rule as it is
 * @param failures why the rule could not be brought to its end; empty when it could
 * @param mistake why the rule can't be run, with file and line; empty when it can
 */
public record RuleEffect(
    List<FindingChange> changes,
    List<Finding> before,
    List<Finding> after,
    List<String> failures,
    String mistake) {

  /** How many findings changed in a way. */
  public long count(FindingChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  static RuleEffect broken(String mistake) {
    return new RuleEffect(List.of(), List.of(), List.of(), List.of(), mistake);
  }
}
