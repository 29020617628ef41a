package org.zhibai.model;

import java.util.List;

/**
 * What intake made of a set of files.
 *
 * @param submissions one for each unit and year, by unit code and year
 * @param unread files that could not be read as submissions, each with the problem that says why
 * @param superseded files of a unit and year of which another file was taken
 * @param skipped files that are no submissions and were left aside
 */
public record Received(
    List<Submission> submissions,
    List<Unread> unread,
    List<Superseded> superseded,
    List<Skipped> skipped) {

  /**
   * A file that could not be read, and why.
   *
   * @param told the same in a line for who watches the run, in that person's language, with what to
   *     do
   */
  public record Unread(InputFile file, Problem problem, String told) {}

  /** A file instead of which another one was taken, and why that one. */
  public record Superseded(InputFile file, Problem problem) {}

  /**
   * A file that was left aside.
   *
   * @param why in one sentence that names the file
   * @param told the same for who watches the run, in that person's language
   */
  public record Skipped(String path, Reason reason, String why, String told) {

    /** What it is instead of a submission. */
    public enum Reason {
      /** By its name no workbook. */
      OTHER_FILE,
      /** A workbook that this product wrote: what it found at an earlier check. */
      FINDINGS
    }
  }

  /** The files of one kind that were left aside. */
  public List<Skipped> skipped(Skipped.Reason reason) {
    return skipped.stream().filter(file -> file.reason() == reason).toList();
  }

  /** The files that could not be read, among several sets of files. */
  public static List<Unread> unread(List<Received> several) {
    return several.stream().flatMap(received -> received.unread().stream()).toList();
  }

  /** Whether nothing was given that could have been a submission. */
  public boolean isEmpty() {
    return submissions.isEmpty() && unread.isEmpty();
  }
}
