package org.zhibai.app;

import java.util.List;

/** A new rule that can't be made as asked. */
public final class NewRuleRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it can't be made. */
  public enum Reason {
    /** The id has other characters than small letters, digits and hyphens, or no folder. */
    ID,
    /** The id's folder is no chapter of the pack; the chapters are named. */
    CHAPTER,
    /** A rule or page stands there. */
    EXISTS,
    /** The name is too short or too long, or has characters that a rule can't hold. */
    NAME,
    /** Another rule has the name; it is named. */
    NAME_TAKEN,
    /** The forms have no line with a code; similar ones are named. */
    CODE,
    /** A line holds words, which can't be compared by size. */
    WORDS,
    /** There are not two different lines to compare. */
    ONE_CODE
  }

  private final Reason reason;
  private final transient List<String> about;

  NewRuleRefused(Reason reason, String... about) {
    super(reason + " " + String.join(" ", about));
    this.reason = reason;
    this.about = List.of(about);
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What was refused, and what to choose from. */
  public List<String> about() {
    return about;
  }
}
