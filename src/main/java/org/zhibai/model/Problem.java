package org.zhibai.model;

/**
 * Something in a workbook that can't be understood.
 *
 * @param reporter code of the reporting unit; empty when it isn't known
 * @param year reporting period; 0 when it isn't known
 * @param code line code or ledger number it concerns; empty when none
 * @param about what tells it from others of its kind and code, whatever rows are inserted: column
 *     of a line, record and column of a ledger, name of a sheet; empty when nothing need
 * @param at file, sheet and cell
 * @param what one Chinese sentence: what is wrong
 * @param remedy one Chinese sentence: what to do
 * @param shown text of the cell; clipped to 100 characters
 * @param places how many places it tells of; more than one where only their number is told
 */
public record Problem(
    ProblemKind kind,
    String reporter,
    int year,
    String code,
    String about,
    CellAddress at,
    String what,
    String remedy,
    String shown,
    long places) {

  /** Longest cell text a problem repeats. */
  public static final int LONGEST_SHOWN = 100;

  /** The only one of its kind and code. */
  public Problem(
      ProblemKind kind,
      String reporter,
      int year,
      String code,
      CellAddress at,
      String what,
      String remedy,
      String shown) {
    this(kind, reporter, year, code, "", at, what, remedy, shown, 1);
  }

  /** One of several of its kind and code. */
  public Problem(
      ProblemKind kind,
      String reporter,
      int year,
      String code,
      String about,
      CellAddress at,
      String what,
      String remedy,
      String shown) {
    this(kind, reporter, year, code, about, at, what, remedy, shown, 1);
  }

  /** The same, telling of so many places. */
  public Problem of(long many) {
    return new Problem(kind, reporter, year, code, about, at, what, remedy, shown, many);
  }

  public Problem {
    shown = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
  }
}
