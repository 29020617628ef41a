package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Path;

/** What was written beside findings can't be read from the user's folder, or not kept there. */
public final class NotesRefused extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Path file;
  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** The file holds something else; it was renamed and stays as it is. */
    UNREADABLE,
    /** The file can't be written: no room, or no permission. */
    UNWRITABLE
  }

  NotesRefused(Reason reason, Path file, Exception cause) {
    super(reason + " " + file, cause);
    this.file = file;
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The file, under the name it has now. */
  public Path file() {
    return file;
  }
}
