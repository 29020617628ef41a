package org.zhibai.rules.derive;

import java.util.List;
import org.zhibai.model.Finding;

/** Says of each finding which cell is most likely wrong and what could have been meant. */
public final class Suspicion {

  private Suspicion() {}

  /** The same findings in the same order, with suspects, suggestions and causes. */
  public static List<Finding> mark(List<Finding> findings) {
    return findings;
  }
}
