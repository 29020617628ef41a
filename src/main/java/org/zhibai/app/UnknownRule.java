package org.zhibai.app;

import java.util.List;

/** Somebody asked for rules that the pack doesn't have. */
public final class UnknownRule extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String wanted;
  private final transient List<String> nearest;

  UnknownRule(String wanted, List<String> nearest) {
    super(wanted);
    this.wanted = wanted;
    this.nearest = List.copyOf(nearest);
  }

  /** What was asked for. */
  public String wanted() {
    return wanted;
  }

  /** The ids that look most like it; empty when the pack has no rules. */
  public List<String> nearest() {
    return nearest;
  }
}
