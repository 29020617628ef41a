package org.zhibai.desktop.work;

import java.util.List;
import org.zhibai.model.CellAddress;
import org.zhibai.model.SheetOutline;

/** The outline of a ledger: three columns, the second hidden; three rows of their own height. */
final class LedgerOutline {
  private LedgerOutline() {}

  /** An outline whose last row has a number. */
  static SheetOutline of(int last) {
    return new SheetOutline(
        CellAddress.ofSheet("台账.xlsx", "T1"),
        last,
        3,
        List.of(12.0, -1.0),
        List.of(30.0, 0.0, 45.0),
        9,
        15,
        true,
        List.of());
  }
}
