package org.zhibai.rules.derive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.ReportSystem;

/** The words of derived facts that no table lists, for whoever holds a rule against them. */
public final class DerivedWords {
  /** The kinds of cells of ledgers that fall short. */
  public static final List<String> CELL_KINDS =
      List.of(
          CreditCodes.FORM,
          CreditCodes.CHECK,
          Divisions.KNOWN,
          Divisions.OWN,
          Amounts.NEGATIVE,
          Amounts.ZERO,
          Amounts.SIZE,
          Dates.FUTURE,
          Dates.RANGE,
          Dates.ORDER,
          SumRows.KIND);

  private DerivedWords() {}

  /** The keys of thresholds that facts are worked out from, whether or not a pack has them. */
  public static Set<String> thresholds(ReportSystem system) {
    Set<String> keys = new TreeSet<>(Deductions.THRESHOLDS);
    keys.addAll(
        List.of(
            Ranking.FLOOR,
            SubmissionFacts.STEADY,
            CellTests.EARLIEST,
            CellTests.TERM,
            ReportSystem.LISTED));
    for (LedgerForm ledger : system.allLedgers()) {
      for (LedgerColumn column : ledger.columns()) {
        String key = ledger.number() + "." + column.key();
        keys.addAll(List.of(key + CellTests.LEAST, key + CellTests.MOST));
      }
    }
    return keys;
  }
}
