package org.zhibai.model;

import java.util.List;

/**
 * How many wrong figures the rules catch, when figures of clean submissions are changed one at a
 * time.
 *
 * @param year of the latest submission; 0 when there is none
 * @param submissions how many submissions were changed, one at a time
 * @param figures how many figures they hold
 * @param faults mandatory findings that were there before anything was changed
 * @param total all mutants
 * @param byForm by form number
 * @param byMistake by kind of mistake, in the order of kinds
 * @param slips the cells of the forms where mistakes go unnoticed, most of them first
 */
public record MutationReport(
    int year,
    int submissions,
    int figures,
    int faults,
    Tally total,
    List<Tally> byForm,
    List<Tally> byMistake,
    List<Slip> slips) {

  /** How many mutants were tried. */
  public long mutants() {
    return total.large().mutants() + total.small().mutants();
  }

  /**
   * Mutants of one form, or of one kind.
   *
   * @param key number of the form, or name of the kind of mistake
   * @param large those that change the figure by 5 % or more, or take it away
   * @param small the others
   */
  public record Tally(String key, Count large, Count small) {}

  /**
   * Mutants by the highest severity of the findings that name the changed cell.
   *
   * @param elsewhere there are findings, but they name other cells only
   * @param silent there is no finding that wasn't there before
   */
  public record Count(
      long mutants, long mandatory, long explain, long note, long elsewhere, long silent) {

    /** Those that a unit has to mend or to explain. */
    public long caught() {
      return mandatory + explain;
    }

    /** Share of those caught, in per cent; 100 when there are none at all. */
    public double share() {
      return mutants == 0 ? 100 : 100.0 * caught() / mutants;
    }
  }

  /**
   * A cell of the forms, over all submissions, in which mistakes of 5 % or more go unnoticed.
   *
   * @param code code of the line
   * @param column key of the column
   * @param mutants how many there were
   * @param missed how many of them no finding asks to mend or to explain
   * @param mistakes names of the kinds that go unnoticed, with how many, most of them first
   * @param why the reasons, with how many, most of them first
   * @param readers ids of the rules that caught other mistakes here
   */
  public record Slip(
      String code,
      String name,
      String column,
      long mutants,
      long missed,
      List<Named> mistakes,
      List<Named> why,
      List<String> readers) {}

  /** Something with a name, and how many there are of it. */
  public record Named(String name, long count) {}
}
