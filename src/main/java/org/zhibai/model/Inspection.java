package org.zhibai.model;

import org.jspecify.annotations.Nullable;

/**
 * Intake looked at a submission for one kind of problem. Where nothing was wrong there is one
 * inspection without a problem, otherwise one for each problem, so that a rule which found nothing
 * is known to have looked.
 */
public record Inspection(
    String kind, String reporter, int year, String file, @Nullable Problem problem) {

  /** Whether something is wrong. */
  public boolean wrong() {
    return problem != null;
  }
}
