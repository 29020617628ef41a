package org.zhibai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that two rule packs don't say alike over the same submissions.
 *
 * @param before as the old rules say it; null when only the new ones do
 * @param after as the new rules say it; null when only the old ones did
 * @param details what differs between the two; empty when there is only one
 */
public record FindingChange(
    @Nullable Finding before, @Nullable Finding after, List<Detail> details) {

  /** Which of the two packs speaks. */
  public enum Kind {
    /** The new one only. */
    NEW,
    /** The old one only. */
    LOST,
    /** Both, and not alike. */
    CHANGED
  }

  /** What can differ in a finding with the same key. */
  public enum Aspect {
    SEVERITY,
    MESSAGE,
    REPORTED,
    EXPECTED,
    DIFFERENCE,
    TOLERANCE,
    CELLS,
    REMEDY
  }

  /** One thing that differs, as it was and as it is; a number that is missing is empty. */
  public record Detail(Aspect what, String before, String after) {}

  /** A finding that only the new rules have. */
  public static FindingChange created(Finding after) {
    return new FindingChange(null, after, List.of());
  }

  /** A finding that only the old rules had. */
  public static FindingChange lost(Finding before) {
    return new FindingChange(before, null, List.of());
  }

  /** Which of the two packs speaks. */
  public Kind kind() {
    return before == null ? Kind.NEW : after == null ? Kind.LOST : Kind.CHANGED;
  }

  /** The finding as it is now, or as it was when it is no more. */
  public Finding finding() {
    if (after != null) {
      return after;
    }
    if (before != null) {
      return before;
    }
    throw new IllegalStateException("a change of nothing");
  }
}
