package org.zhibai.model;

import org.jspecify.annotations.Nullable;

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
 * @param more further places of its kind that aren't listed and that it stands for; mostly null
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
    @Nullable MoreRows more) {

  /** Longest cell text a problem repeats. */
  public static final int LONGEST_SHOWN = 100;

  /** A problem that stands for itself. */
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
    this(kind, reporter, year, code, about, at, what, remedy, shown, null);
  }

  /** The same, standing for places that aren't listed. */
  public Problem standingFor(MoreRows places) {
    return new Problem(kind, reporter, year, code, about, at, what, remedy, shown, places);
  }

  public Problem {
    shown = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
  }
}
