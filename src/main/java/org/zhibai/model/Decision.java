package org.zhibai.model;

import java.util.List;
import java.util.Optional;

/** What a reviewer decides on a finding (审核意见). */
public enum Decision {
  /** The explanation holds. */
  ACCEPTED("认可", "accepted"),
  /** The submission goes back to the unit. */
  RETURNED("退回", "returned"),
  /** Still to be looked into. */
  PENDING("待核", "pending");

  private final List<String> words;

  Decision(String... words) {
    this.words = List.of(words);
  }

  /** The Chinese word, as findings workbooks have it. */
  public String word() {
    return words.get(0);
  }

  /** The decision that a word means in one of the languages; empty when it is none. */
  public static Optional<Decision> of(String word) {
    for (Decision decision : values()) {
      if (decision.words.contains(word.strip())) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }
}
