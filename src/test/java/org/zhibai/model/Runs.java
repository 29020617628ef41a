package org.zhibai.model;

import java.time.LocalDate;
import java.util.List;

/** What a check is given beside submissions, where a test doesn't care. */
public final class Runs {
  private Runs() {}

  /** A run as of a day. */
  public static RunFacts asOf(LocalDate day) {
    return new RunFacts("", "", "", day, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Submissions that were received, and nothing beside them. */
  public static Received received(List<Submission> submissions) {
    return new Received(submissions, List.of(), List.of(), List.of());
  }
}
