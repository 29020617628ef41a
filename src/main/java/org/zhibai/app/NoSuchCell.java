package org.zhibai.app;

import java.util.List;

/** That a cell asked about can't be found in a submission. */
public final class NoSuchCell extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String asked;
  private final transient List<String> known;

  /** What can't be found. */
  public enum Reason {
    /** The words name no cell. */
    SHAPE,
    /** There is no such sheet. */
    SHEET,
    /** There is no such line. */
    LINE,
    /** The line has no such column. */
    COLUMN,
    /** The file can't be read as a submission. */
    FILE
  }

  NoSuchCell(Reason reason, String asked, List<String> known) {
    super(reason + " " + asked);
    this.reason = reason;
    this.asked = asked;
    this.known = List.copyOf(known);
  }

  /** What can't be found. */
  public Reason reason() {
    return reason;
  }

  /** What was asked for. */
  public String asked() {
    return asked;
  }

  /** What there is, the likest first; of a file, why it can't be read. */
  public List<String> known() {
    return known;
  }
}
