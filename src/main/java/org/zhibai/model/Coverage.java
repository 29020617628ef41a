package org.zhibai.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of the forms and ledgers the rules of a pack read. A rule reads a cell when there is
 * a place where it applies to the cell, whether it holds there or not.
 *
 * @param year the reporting period whose forms are meant
 * @param sheets forms, then ledgers, in the report system's order
 * @param rules all rules of the pack that can be run, by id
 * @param broken ids of the rules that can't be run
 */
public record Coverage(int year, List<Sheet> sheets, List<Reach> rules, List<String> broken) {

  /**
   * A form or a ledger.
   *
   * @param number {@code 02}, {@code T3}
   * @param ledger whether it is a ledger, of which a cell stands for a whole column
   */
  public record Sheet(String number, String name, boolean ledger, List<Cell> cells) {

    /** How many lines it has; of a ledger, columns. */
    public long lines() {
      return cells.stream().map(Cell::line).distinct().count();
    }

    /** How many cells are read by so many rules; two stand for two and more. */
    public long readBy(int rules) {
      return cells.stream().filter(cell -> Math.min(2, cell.readers().size()) == rules).count();
    }

    /** How many cells are of a standing. */
    public long count(Standing standing) {
      return cells.stream().filter(cell -> cell.standing() == standing).count();
    }

    /** Cells that stand for the lines, or columns of a ledger, in which no rule can find fault. */
    public List<Cell> unguarded() {
      return firsts().stream()
          .filter(first -> ofLine(first).noneMatch(cell -> cell.standing().guarded()))
          .toList();
    }

    /** Cells that stand for the lines which no rule holds against anything but their own format. */
    public List<Cell> unrelated() {
      return firsts().stream()
          .filter(first -> ofLine(first).noneMatch(cell -> cell.standing() == Standing.RELATED))
          .filter(first -> ofLine(first).anyMatch(cell -> cell.standing().guarded()))
          .toList();
    }

    private List<Cell> firsts() {
      return cells.stream()
          .filter(cell -> ofLine(cell).findFirst().equals(Optional.of(cell)))
          .toList();
    }

    private Stream<Cell> ofLine(Cell first) {
      return cells.stream().filter(cell -> cell.line().equals(first.line()));
    }
  }

  /** What the rules that read a cell can do about it. */
  public enum Standing {
    /** No rule reads it. */
    UNREAD,
    /** Those that read it only inform. */
    NOTED,
    /** Those that can find fault with it look at its format only. */
    FORMAT,
    /** One that can find fault holds it against something else. */
    RELATED;

    /** Whether a rule can find fault. */
    public boolean guarded() {
      return this == FORMAT || this == RELATED;
    }
  }

  /**
   * A cell of a form, or a column of a ledger.
   *
   * @param code line code; of a ledger its number
   * @param name name of the line; of a ledger column its heading
   * @param readers the rules that read it, by id
   */
  public record Cell(String code, String name, String column, List<Rule> readers) {

    /** What tells its line from others of the sheet; a ledger's column is a line of its own. */
    public String line() {
      return code.contains(".") ? code : column;
    }

    /** What its readers can do. */
    public Standing standing() {
      List<Rule> failing =
          readers.stream().filter(rule -> rule.severity() != Severity.NOTE).toList();
      if (failing.isEmpty()) {
        return readers.isEmpty() ? Standing.UNREAD : Standing.NOTED;
      }
      return failing.stream().allMatch(rule -> rule.kind() == RuleKind.FORMAT)
          ? Standing.FORMAT
          : Standing.RELATED;
    }
  }

  /**
   * How far a rule reaches.
   *
   * @param cells cells that it reads
   * @param spoken what became of it on the submissions given; null when none were given
   */
  public record Reach(Rule rule, long cells, @Nullable RuleAccount spoken) {

    /** At how many places it was looked at on the submissions given. */
    public long checked() {
      return spoken == null ? 0 : spoken.checked();
    }

    /** Whether it was given submissions and found nothing. */
    public boolean silent() {
      return spoken != null && spoken.failed() == 0;
    }
  }

  /** The rules that found nothing on the submissions given, by id. */
  public List<Reach> silent() {
    return rules.stream().filter(Reach::silent).toList();
  }

  /** Whether submissions were given. */
  public boolean tried() {
    return rules.stream().anyMatch(reach -> reach.spoken() != null);
  }
}
