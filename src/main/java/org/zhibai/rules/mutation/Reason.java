package org.zhibai.rules.mutation;

import java.util.Collection;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;

/** Why a mistake goes unnoticed at its cell. */
enum Reason {
  /** A finding names the cell, but only for the reviewer's information. */
  NOTE_ONLY,
  /** Findings speak of other cells and don't name this one. */
  ELSEWHERE,
  /** With the figure gone, its relations can't be checked; they are counted as not checked. */
  NOT_CHECKED,
  /** Rules read the cell, and what they demand holds for the wrong figure too. */
  ALLOWED,
  /** No rule but those on how a number is written has caught any mistake in this cell. */
  UNREAD;

  /**
   * The reason why a verdict isn't caught.
   *
   * @param ofCell all verdicts on the same cell of the same submission
   */
  static Reason of(Verdict missed, Collection<Verdict> ofCell) {
    if (!missed.naming().isEmpty()) {
      return NOTE_ONLY;
    }
    if (missed.others() > 0) {
      return ELSEWHERE;
    }
    boolean read = ofCell.stream().anyMatch(Reason::ofValue);
    return !read ? UNREAD : missed.mutant().mistake() == Mistake.BLANK ? NOT_CHECKED : ALLOWED;
  }

  private static boolean ofValue(Verdict verdict) {
    return verdict.naming().stream()
        .anyMatch(rule -> rule.kind() != RuleKind.FORMAT && rule.severity() != Severity.NOTE);
  }
}
