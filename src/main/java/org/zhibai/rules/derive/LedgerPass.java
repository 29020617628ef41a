package org.zhibai.rules.derive;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerRule.Key;
import org.zhibai.forms.LedgerRule.Total;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Recall.Looked;

/**
 * Takes the rows of a submission's ledgers as they stream by and keeps what the report system asks
 * of them: totals, keys, and cells that fall short of what is asked of their columns. Memory grows
 * with the number of keys (twelve bytes each), not with the rows. Where a key seems to stand twice,
 * {@link #result} reads that ledger again to make sure. For one thread.
 */
public final class LedgerPass implements Ledger.Sink {
  private static final Map<String, Object> WITHIN = Map.of("across", false);

  private final Submission submission;
  private final Reasons reasons = new Reasons();
  private final LedgerTotals totals;
  private final LedgerCells cells;
  private final SumRows sums;
  private final Map<String, List<KeyTable>> tablesByLedger = new HashMap<>();
  private final Map<KeySource, KeyTable> tables = new HashMap<>();
  private final List<Key> keys;
  private final Lookups lookups;
  private final Map<LedgerRow.Header, Integer> sheets = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> lost = new TreeMap<>();
  private LedgerRow.@Nullable Header header;
  private int sheet;

  /** A pass over all ledgers of a submission. */
  public LedgerPass(ReportSystem system, Submission submission) {
    this.submission = submission;
    List<String> kept =
        system.ledgers(submission.unit(), submission.year()).stream()
            .map(LedgerForm::number)
            .toList();
    List<Total> wanted =
        system.totals().stream().filter(total -> kept.contains(total.ledger())).toList();
    FormsOfYear forms = new FormsOfYear(system, submission.year());
    totals = new LedgerTotals(wanted, submission, forms, reasons);
    cells = new LedgerCells(system, submission, reasons);
    sums = new SumRows(system, submission, reasons);
    keys = system.keys().stream().filter(key -> kept.contains(key.ledger())).toList();
    lookups = new Lookups(system.lookups(), kept);
    Stream.concat(keys.stream().map(KeySource::of), lookups.sources())
        .forEach(source -> tables.computeIfAbsent(source, fresh -> table(source, forms)));
    for (String ledger : kept) {
      List<Ledger> found = Recall.sheets(submission, ledger);
      for (int sheet = 0; sheet < found.size(); sheet++) {
        sheets.put(found.get(sheet).header(), sheet);
      }
    }
  }

  private KeyTable table(KeySource source, FormsOfYear forms) {
    KeyTable table = new KeyTable(source.columns(), forms.filter(source.filter()));
    tablesByLedger.computeIfAbsent(source.ledger(), fresh -> new ArrayList<>()).add(table);
    return table;
  }

  @Override
  public void row(LedgerRow row) {
    totals.row(row);
    cells.row(row);
    List<KeyTable> here = tablesByLedger.get(row.ledger());
    if (here != null) {
      if (row.header() != header) {
        header = row.header();
        sheet = sheets.getOrDefault(header, 0);
      }
      int number = KeyTable.number(sheet, row.row());
      for (KeyTable table : here) {
        table.row(row, number);
      }
    }
  }

  @Override
  public void sum(LedgerRow row, boolean partial) {
    sums.row(row);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** Takes a ledger; one that can't be read to its end says nothing about the whole. */
  public void take(Ledger ledger) {
    try {
      ledger.read(this);
    } catch (UncheckedIOException e) {
      lost(ledger.header().ledger(), String.valueOf(e.getMessage()));
    }
  }

  /** Takes that a ledger could not be read to its end: its rows say nothing about the whole. */
  public void lost(String ledger, String why) {
    lost.putIfAbsent(ledger, reasons.get("ledger.lost", ledger, why));
  }

  /** What the rows taken so far make of the ledgers; asked for once, after the last row. */
  public Derived result() {
    Harvest harvest = new Harvest(submission.unit().code(), submission.year());
    lost.forEach((ledger, reason) -> harvest.gap(LedgerRow.class, "", ledger, "", reason));
    totals.derive(Cells.of(submission), problems, lost, harvest);
    cells.derive(lost, harvest);
    sums.derive(harvest);
    for (Key key : keys) {
      if (!key.across()) {
        duplicates(key, harvest);
      }
    }
    lookups.within(submission, this, harvest);
    problems.forEach(problem -> harvest.fact(InspectionFacts.of(problem, submission)));
    return harvest.derived();
  }

  /**
   * The totals of the rows taken so far beside other figures than the submission's own; may be
   * asked for again and again.
   */
  public Derived totals(Submission changed) {
    Harvest harvest = new Harvest(submission.unit().code(), submission.year());
    totals.derive(Cells.of(changed), problems, lost, harvest);
    return harvest.derived();
  }

  private void duplicates(Key key, Harvest harvest) {
    Optional<String> lacking = lacking(KeySource.of(key));
    if (lacking.isPresent()) {
      harvest.gap(KeyCheck.class, key.id(), key.ledger(), key.ledger(), WITHIN, lacking.get());
      return;
    }
    KeyTable table = table(KeySource.of(key));
    try {
      List<KeyCheck> groups =
          table.hasRepeats()
              ? KeyGroups.within(
                  key, submission, Recall.rows(submission, Looked.at(key), table.repeats()))
              : List.of();
      groups.forEach(harvest::fact);
      if (groups.isEmpty()) {
        harvest.fact(KeyGroups.clean(key, submission.unit().code(), submission.year()));
      }
    } catch (UncheckedIOException e) {
      String reason = reasons.get("ledger.reread", key.ledger(), String.valueOf(e.getMessage()));
      harvest.gap(KeyCheck.class, key.id(), key.ledger(), key.ledger(), WITHIN, reason);
    }
  }

  /** The keys of one source, taken so far. */
  KeyTable table(KeySource source) {
    return Objects.requireNonNull(tables.get(source));
  }

  /** Why the keys of a source can't be relied upon. */
  Optional<String> lacking(KeySource source) {
    String reason = lost.get(source.ledger());
    return reason == null
        ? Recall.lacking(submission, source.ledger(), source.columns(), reasons)
        : Optional.of(reason);
  }

  /** What stage two needs of the ledgers. */
  public LedgerDigest digest() {
    Map<KeySource, KeyTable> across = new HashMap<>();
    Map<KeySource, String> without = new HashMap<>();
    Stream.concat(keys.stream().filter(Key::across).map(KeySource::of), lookups.sourcesAcross())
        .forEach(
            source ->
                lacking(source)
                    .ifPresentOrElse(
                        why -> without.put(source, why), () -> across.put(source, table(source))));
    return new LedgerDigest(submission.unit().code(), submission.year(), across, without);
  }
}
