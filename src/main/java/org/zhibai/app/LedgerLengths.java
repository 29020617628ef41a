package org.zhibai.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhibai.model.InputFile;
import org.zhibai.model.Submission;

/** How many rows the ledgers of submissions have: they are read to their ends for it, once each. */
final class LedgerLengths {
  private final Map<InputFile, Long> rows = new ConcurrentHashMap<>();

  /** The rows of all ledgers of a submission. */
  long of(Submission submission) {
    return rows.computeIfAbsent(submission.file(), file -> counted(submission));
  }

  private static long counted(Submission submission) {
    long[] rows = {0};
    submission.ledgers().forEach(ledger -> ledger.read(row -> rows[0]++));
    return rows[0];
  }
}
