package org.zhibai.app;

/** The rules of an earlier commit can't be had. */
public final class NoSuchPack extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why they can't. */
  public enum Reason {
    /** The program git isn't there. */
    NO_GIT,
    /** The rule pack's folder isn't in a git repository. */
    NO_REPOSITORY,
    /** What was given is neither a folder nor a commit. */
    NO_COMMIT,
    /** The commit doesn't hold the rule pack's folder. */
    NOT_IN_COMMIT,
    /** The program git failed in another way. */
    FAILED
  }

  private final Reason reason;
  private final String against;
  private final String where;

  NoSuchPack(Reason reason, String against, String where) {
    super(reason + " " + against + " " + where);
    this.reason = reason;
    this.against = against;
    this.where = where;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What was given as the old rules. */
  public String against() {
    return against;
  }

  /** The folder that was looked into, or what git said. */
  public String where() {
    return where;
  }
}
