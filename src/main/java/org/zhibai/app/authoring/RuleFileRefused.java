package org.zhibai.app.authoring;

/** A rule's file that can't be opened or saved as asked. */
public final class RuleFileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it can't. */
  public enum Reason {
    /** There is no such file in the pack. */
    MISSING,
    /** It isn't UTF-8 text. */
    ENCODING,
    /** Somebody changed it since it was opened. */
    CHANGED,
    /** Somebody took it away since it was opened. */
    GONE
  }

  private final Reason reason;
  private final String file;

  RuleFileRefused(Reason reason, String file) {
    super(reason + " " + file);
    this.reason = reason;
    this.file = file;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The file, as a path inside the pack. */
  public String file() {
    return file;
  }
}
