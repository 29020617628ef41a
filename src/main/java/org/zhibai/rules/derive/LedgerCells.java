package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.MoreRows;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.CellTest.Fault;
import org.zhibai.rules.derive.CellTests.ColumnTest;

/**
 * Holds the cells of a submission's ledgers against what is asked of their columns, row by row. No
 * more faults of one kind and ledger are kept than are listed one by one; of the rest only how many
 * there are, and where.
 */
final class LedgerCells {
  private final Submission submission;
  private final Reasons reasons;
  private final int most;
  private final Map<String, Looked> ledgers = new TreeMap<>();
  private LedgerRow.@Nullable Header current;
  private @Nullable Looked looked;

  /** What was found in one ledger. */
  private static final class Looked {
    private final List<ColumnTest> tests;
    private final boolean[] seen;
    private final boolean[] present;
    private final Map<String, List<LedgerCell>> faults = new HashMap<>();
    private final Map<String, LedgerCell> more = new HashMap<>();

    Looked(List<ColumnTest> tests) {
      this.tests = tests;
      this.seen = new boolean[tests.size()];
      this.present = new boolean[tests.size()];
    }

    void header(LedgerRow.Header header) {
      for (int i = 0; i < present.length; i++) {
        present[i] = header.columns().containsKey(tests.get(i).column());
      }
    }
  }

  LedgerCells(ReportSystem system, Submission submission, Reasons reasons) {
    this.submission = submission;
    this.reasons = reasons;
    this.most = system.mostListed(submission.year());
    CellTests tests = new CellTests(system, reasons, submission.unit(), submission.year());
    for (LedgerForm ledger : system.ledgers(submission.unit(), submission.year())) {
      ledgers.put(ledger.number(), new Looked(tests.of(ledger)));
    }
  }

  void row(LedgerRow row) {
    if (row.header() != current) {
      current = row.header();
      looked = ledgers.get(row.ledger());
      if (looked != null) {
        looked.header(row.header());
      }
    }
    Looked here = looked;
    if (here == null) {
      return;
    }
    for (int i = 0; i < here.seen.length; i++) {
      ColumnTest test = here.tests.get(i);
      Object value = here.present[i] ? row.value(test.column()) : null;
      if (value != null) {
        here.seen[i] = true;
        Fault fault = test.test().fault(value, row);
        if (fault != null) {
          note(here, test.column(), row, fault);
        }
      }
    }
  }

  private void note(Looked here, String column, LedgerRow row, Fault fault) {
    List<LedgerCell> found = here.faults.computeIfAbsent(fault.kind(), kind -> new ArrayList<>());
    if (found.size() >= most) {
      LedgerCell one = cell(row, fault, List.of(column)).standingFor(MoreRows.at(row));
      here.more.merge(fault.kind(), one, LedgerCells::together);
      return;
    }
    List<String> columns = new ArrayList<>(List.of(column));
    columns.addAll(fault.beside());
    found.add(cell(row, fault, List.copyOf(columns)));
  }

  /** What stands for faults that aren't listed: the first of them, with the number of all. */
  private static LedgerCell together(LedgerCell first, LedgerCell next) {
    MoreRows more = Objects.requireNonNull(first.more());
    return first.standingFor(more.and(Objects.requireNonNull(next.more())));
  }

  private static LedgerCell cell(LedgerRow row, Fault fault, List<String> columns) {
    return LedgerCell.faulty(fault.kind(), row, columns, fault.words(), fault.limit());
  }

  /**
   * Hands on what was found.
   *
   * @param lost why ledgers could not be read to their end, by number
   */
  void derive(Map<String, String> lost, Harvest harvest) {
    for (Map.Entry<String, Looked> entry : ledgers.entrySet()) {
      String ledger = entry.getKey();
      Looked here = entry.getValue();
      String lacking =
          lost.containsKey(ledger)
              ? lost.get(ledger)
              : Recall.lacking(submission, ledger, List.of(), reasons).orElse(null);
      for (String kind : kinds(here, false)) {
        if (lacking != null) {
          harvest.gap(LedgerCell.class, "", kind, ledger, lacking);
        }
      }
      for (String kind : kinds(here, true)) {
        facts(ledger, kind, here, harvest);
      }
    }
  }

  /** The kinds of fault that were looked for, or those for which there were cells to look at. */
  private static TreeSet<String> kinds(Looked here, boolean seen) {
    TreeSet<String> kinds = new TreeSet<>();
    for (int i = 0; i < here.seen.length; i++) {
      if (!seen || here.seen[i]) {
        kinds.addAll(here.tests.get(i).test().kinds());
      }
    }
    return kinds;
  }

  private void facts(String ledger, String kind, Looked here, Harvest harvest) {
    List<LedgerCell> found = here.faults.getOrDefault(kind, List.of());
    if (found.isEmpty()) {
      harvest.fact(LedgerCell.clean(kind, ledger, submission.unit().code(), submission.year()));
    }
    found.forEach(harvest::fact);
    LedgerCell more = here.more.get(kind);
    if (more != null) {
      harvest.fact(more);
    }
  }
}
