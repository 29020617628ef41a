package org.zhibai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report system asks of a ledger's columns, held against its cells: one fact for each cell
 * that falls short, as many as are listed one by one, and one for the rest; for each kind of demand
 * one without a row where a ledger has no such cell.
 *
 * @param kind what was looked at, as rule authors write it: 代码格式, 负数, 日期先后 …
 * @param row the row that falls short; null when none does
 * @param columns the columns that are meant, the faulty one first
 * @param words what is wrong with the cell, behind its place; empty when nothing is
 * @param limit the threshold that was passed; null when there is none
 * @param more further cells that fall short and aren't listed, the row's among them; mostly null
 */
public record LedgerCell(
    String kind,
    String ledger,
    String reporter,
    int year,
    @Nullable LedgerRow row,
    List<String> columns,
    String words,
    @Nullable Threshold limit,
    @Nullable MoreRows more) {

  /** A cell that falls short, and is listed. */
  public static LedgerCell faulty(
      String kind, LedgerRow row, List<String> columns, String words, @Nullable Threshold limit) {
    return new LedgerCell(
        kind, row.ledger(), row.reporter(), row.year(), row, columns, words, limit, null);
  }

  /** That no cell of a ledger falls short. */
  public static LedgerCell clean(String kind, String ledger, String reporter, int year) {
    return new LedgerCell(kind, ledger, reporter, year, null, List.of(), "", null, null);
  }

  /** The same, standing for cells that aren't listed. */
  public LedgerCell standingFor(MoreRows cells) {
    return new LedgerCell(kind, ledger, reporter, year, row, columns, words, limit, cells);
  }

  /** Whether a cell falls short. */
  public boolean wrong() {
    return row != null;
  }

  /** The column of the faulty cell; empty when there is none. */
  public String column() {
    return columns.isEmpty() ? "" : columns.get(0);
  }
}
