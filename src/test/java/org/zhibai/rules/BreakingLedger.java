package org.zhibai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;

/** A ledger of pledges that breaks off before its first row. */
final class BreakingLedger implements Ledger {
  private final LedgerRow.Header header;

  BreakingLedger(String unit, int year) {
    header = new LedgerRow.Header("T3", unit, year, "a.xlsx", "T3", Map.of("登记号", 0), List.of("A"));
  }

  @Override
  public LedgerRow.Header header() {
    return header;
  }

  @Override
  public void read(Sink sink) {
    throw new UncheckedIOException("文件损坏。", new IOException());
  }
}
