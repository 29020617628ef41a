package org.zhibai.rules.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerRule.Key;
import org.zhibai.forms.LedgerRule.Lookup;
import org.zhibai.model.CellAddress;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Submission;

/**
 * Reads a ledger again to look at some of its rows: fingerprints say where a key seems to stand
 * twice, only the rows themselves say that it does, and what a reader knows them by.
 */
final class Recall {

  /**
   * What is looked for in rows.
   *
   * @param shown the column by which a reader recognises a row
   * @param beside further columns whose values are wanted
   */
  record Looked(String ledger, List<String> columns, String shown, List<String> beside) {

    static Looked at(Key key) {
      return new Looked(key.ledger(), key.columns(), key.shown(), key.period());
    }

    static Looked at(Lookup lookup) {
      List<String> home = lookup.across() ? List.of(lookup.home()) : List.of();
      return new Looked(lookup.ledger(), lookup.columns(), lookup.shown(), home);
    }
  }

  /**
   * A row looked at again.
   *
   * @param comparable its key for comparing
   * @param key its key as shown
   * @param beside the values of the further columns; null where blank
   */
  record Remembered(
      String comparable, String key, KeyCheck.Row row, List<@Nullable Object> beside) {}

  private Recall() {}

  /**
   * The wanted rows of a submission's ledger, in order.
   *
   * @param wanted numbers of rows, as {@link KeyTable} gives them
   * @throws java.io.UncheckedIOException when the file can't be read any more
   */
  static List<Remembered> rows(Submission submission, Looked looked, Set<Integer> wanted) {
    Map<Integer, Remembered> found = new TreeMap<>();
    List<Ledger> sheets = sheets(submission, looked.ledger());
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      int number = sheet;
      if (wanted.stream().anyMatch(row -> KeyTable.sheet(row) == number)) {
        sheets.get(sheet).read(new Looking(looked, wanted, sheet, found));
      }
    }
    return new ArrayList<>(found.values());
  }

  /** The sheets of a ledger, in the workbook's order. */
  static List<Ledger> sheets(Submission submission, String ledger) {
    return submission.ledgers().stream()
        .filter(one -> one.header().ledger().equals(ledger))
        .toList();
  }

  /** Why a submission's ledger can't be read by some columns; nothing when it can. */
  static Optional<String> lacking(
      Submission submission, String ledger, Collection<String> columns, Reasons reasons) {
    List<Ledger> sheets = sheets(submission, ledger);
    if (sheets.isEmpty()) {
      return Optional.of(reasons.get("ledger.missing", ledger));
    }
    for (Ledger sheet : sheets) {
      for (String column : columns) {
        if (letters(sheet.header(), column).isEmpty()) {
          return Optional.of(reasons.get("ledger.column", ledger, column));
        }
      }
    }
    return Optional.empty();
  }

  /** Letters of the spreadsheet column in which a ledger's column stands; empty when missing. */
  static String letters(LedgerRow.Header header, String column) {
    Integer index = header.columns().get(column);
    return index == null ? "" : header.refs().get(index);
  }

  private record Looking(
      Looked looked, Set<Integer> wanted, int sheet, Map<Integer, Remembered> found)
      implements Ledger.Sink {

    @Override
    public void row(LedgerRow row) {
      int number = KeyTable.number(sheet, row.row());
      List<String> columns = looked.columns();
      String comparable = wanted.contains(number) ? LedgerKey.comparable(row, columns) : null;
      if (comparable != null) {
        CellAddress cell = row.cell(columns.get(0));
        Object name = RowFilter.value(row, looked.shown());
        KeyCheck.Row remembered =
            new KeyCheck.Row(row.reporter(), cell, name == null ? "" : RowFilter.text(name));
        String shown = LedgerKey.shown(row, columns);
        List<@Nullable Object> beside = new ArrayList<>();
        looked.beside().forEach(column -> beside.add(RowFilter.value(row, column)));
        found.put(number, new Remembered(comparable, shown, remembered, beside));
      }
    }
  }
}
