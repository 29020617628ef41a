package org.zhibai.desktop.work;

import java.util.Collection;
import org.zhibai.model.Finding;
import org.zhibai.model.Severity;

/** How many findings there are by severity. */
public record FindingCounts(int mandatory, int explain, int note) {
  /** None at all. */
  public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

  /** Counts some rows. */
  static FindingCounts of(Collection<FindingRow> rows) {
    int[] counts = new int[Severity.values().length];
    rows.forEach(row -> counts[row.severity().ordinal()]++);
    return of(counts);
  }

  /** Counts some findings. */
  static FindingCounts ofFindings(Collection<Finding> findings) {
    int[] counts = new int[Severity.values().length];
    findings.forEach(finding -> counts[finding.rule().severity().ordinal()]++);
    return of(counts);
  }

  private static FindingCounts of(int[] counts) {
    return new FindingCounts(
        counts[Severity.MANDATORY.ordinal()],
        counts[Severity.EXPLAIN.ordinal()],
        counts[Severity.NOTE.ordinal()]);
  }

  /** How many of a severity. */
  public int of(Severity severity) {
    return switch (severity) {
      case MANDATORY -> mandatory;
      case EXPLAIN -> explain;
      case NOTE -> note;
    };
  }

  /** All together. */
  public int total() {
    return mandatory + explain + note;
  }

  /** Both together. */
  FindingCounts and(FindingCounts other) {
    return new FindingCounts(
        mandatory + other.mandatory, explain + other.explain, note + other.note);
  }
}
