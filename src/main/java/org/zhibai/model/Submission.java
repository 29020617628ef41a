package org.zhibai.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One workbook of one reporting unit for one period.
 *
 * @param version its version, 1 for the first
 * @param entries what stands in its forms, ordered by line and column; complete: a cell that is
 *     missing is a {@link Blank}
 * @param sheets the form and ledger sheets found, in the workbook's order
 * @param missing form numbers and ledger numbers expected of the unit and not found
 */
public record Submission(
    ReportingUnit unit,
    int year,
    int version,
    InputFile file,
    List<CoverItem> cover,
    List<Entry> entries,
    List<Ledger> ledgers,
    List<Problem> problems,
    List<Sheet> sheets,
    List<String> missing) {

  /** The latest year of submissions; empty when there is none. */
  public static OptionalInt latestYear(List<Submission> submissions) {
    return submissions.stream().mapToInt(Submission::year).max();
  }

  /** The ledger on a sheet; empty when it holds none. */
  public Optional<Ledger> ledger(String sheet) {
    return ledgers.stream().filter(one -> one.header().sheet().equals(sheet)).findFirst();
  }

  /**
   * A sheet that was recognised.
   *
   * @param number form number {@code 02} or ledger number {@code T3}
   * @param name name of the sheet in the workbook
   * @param hidden whether it is hidden
   */
  public record Sheet(String number, String name, boolean hidden) {}
}
