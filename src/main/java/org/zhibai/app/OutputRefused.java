package org.zhibai.app;

import java.nio.file.Path;

/** A file that must not be written over: a submission, a form that may be filled in, a device. */
public final class OutputRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it must not be written. */
  public enum Reason {
    /** It is one of the files that are checked. */
    INPUT,
    /** Workbook and JSON would be the same file. */
    TWICE,
    /** Something other than a file stands there. */
    NO_FILE,
    /** Something other than a findings workbook stands there. */
    FOREIGN,
    /** No findings workbook, whose explanations were to be kept. */
    NO_FINDINGS,
    /** What should be its folder is something else. */
    NO_FOLDER,
    /** Its folder can't be written to. */
    UNWRITABLE,
    /** A workbook stands there that may have been filled in. */
    EXISTS
  }

  private final Reason reason;
  private final String path;

  OutputRefused(Reason reason, Path path) {
    super(reason + " " + path);
    this.reason = reason;
    this.path = path.toString();
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Which file. */
  public String path() {
    return path;
  }
}
