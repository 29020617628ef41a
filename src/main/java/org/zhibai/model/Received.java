package org.zhibai.model;

import java.util.List;

/**
 * What intake made of a set of files.
 *
 * @param submissions one for each unit and year, by unit code and year
 * @param unread files that could not be read as submissions, each with the problem that says why
 * @param superseded files of a lower version of a unit that also handed in a higher one
 * @param skipped files that are no workbooks by name and were left aside
 */
public record Received(
    List<Submission> submissions,
    List<Unread> unread,
    List<InputFile> superseded,
    List<String> skipped) {

  /** A file that could not be read, and why. */
  public record Unread(InputFile file, Problem problem) {}
}
