package org.zhibai.rules;

import java.util.ArrayList;
import java.util.List;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Threshold;
import org.zhibai.rules.RuleSource.Stage;

/** Runs the rules on rows of ledgers as these are read, so many rows at a time. */
final class RowChunks implements Ledger.Sink {
  private static final int CHUNK = 2_000;

  private final RuleRun rules;
  private final Outcome outcome;
  private final List<Threshold> thresholds;
  private final List<Object> chunk = new ArrayList<>();

  /**
   * @param outcome to which what the rules find is added
   * @param thresholds which the rules see beside the rows
   */
  RowChunks(RuleRun rules, Outcome outcome, List<Threshold> thresholds) {
    this.rules = rules;
    this.outcome = outcome;
    this.thresholds = thresholds;
  }

  @Override
  public void row(LedgerRow row) {
    chunk.add(row);
    if (chunk.size() >= CHUNK) {
      flush();
    }
  }

  /** Runs the rules on the rows that are left. */
  void flush() {
    if (!chunk.isEmpty() && rules.any(Stage.ROWS)) {
      chunk.addAll(thresholds);
      rules.run(Stage.ROWS, chunk, outcome);
    }
    chunk.clear();
  }
}
