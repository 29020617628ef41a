package org.zhibai.model;

import java.util.List;

/**
 * What is known of one cell of a submission: what stands there, and what each rule that reads such
 * a cell says about it.
 *
 * @param sayings by verdict, then by rule
 */
public record CellAccount(CellAddress at, Content content, List<Saying> sayings) {

  /** What stands in the cell. */
  public sealed interface Content permits FormCell, LedgerValue, CoverText, NoFigure {}

  /** A cell of a form that is asked for. */
  public record FormCell(Entry entry) implements Content {}

  /**
   * A cell of a ledger's record.
   *
   * @param column key of the column
   * @param header what the ledger prints above it
   * @param shown its value as text; empty when blank
   */
  public record LedgerValue(
      String ledger, int row, String column, String header, String measure, String shown)
      implements Content {}

  /** An item of the cover. */
  public record CoverText(CoverItem item) implements Content {}

  /**
   * A cell in which nothing is asked for.
   *
   * @param code the line in whose row it stands; empty when in none
   * @param name name of that line, or heading of the ledger's column; empty when there is none
   */
  public record NoFigure(Part part, String code, String name) implements Content {}

  /** Where on a sheet a cell stands in which nothing is asked for. */
  public enum Part {
    /** Above the lines or records: title, headings. */
    HEADING,
    /** Name, unit of measure or code of a line. */
    NAMES,
    /** A column that the line doesn't have; templates lock it. */
    CLOSED,
    /** A remark beside the line, or to the right of what the form asks. */
    BESIDE,
    /** A row that is no line of the form. */
    NO_LINE,
    /** A row of a ledger in which no record stands. */
    NO_RECORD,
    /** A sheet that is neither form nor ledger. */
    NO_FORM
  }

  /** What a rule comes to. */
  public enum Verdict {
    /** It finds fault with the cell. */
    WRONG,
    /** It could not look. */
    NOT_CHECKED,
    /** It looked and found nothing. */
    HELD,
    /** It reads such a cell, but one of its conditions isn't met here. */
    NOT_APPLICABLE
  }

  /**
   * A condition of a rule.
   *
   * @param text as the rule says it, {@code value > $grants.value}
   * @param numbers with what stands there, {@code 912 > 6480}; empty when nothing does
   */
  public record Condition(String text, String numbers) {}

  /**
   * What a rule says.
   *
   * @param seen the cells it saw, as they were
   * @param formula the relation with names; empty when it has none
   * @param numbers the relation with numbers; empty when it has none
   * @param condition found wrong: the condition that states the fault; held: the same, not met; not
   *     applicable: the first that isn't met
   * @param why the finding's message, or why it could not look; else empty
   */
  public record Saying(
      Rule rule,
      Verdict verdict,
      List<Finding.Cell> seen,
      String formula,
      String numbers,
      Condition condition,
      String why) {}
}
