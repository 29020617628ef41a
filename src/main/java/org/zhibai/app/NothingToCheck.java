package org.zhibai.app;

import java.util.List;
import org.zhibai.model.Received;

/**
 * What was given holds no submission, findings workbooks at most: there is nothing to check, and
 * nothing is written.
 */
public final class NothingToCheck extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Received.Skipped> files;

  NothingToCheck(List<Received.Skipped> files) {
    super(files.toString());
    this.files = List.copyOf(files);
  }

  /** A sentence about each findings workbook. */
  public List<String> sentences() {
    return files.stream().map(Received.Skipped::told).toList();
  }
}
