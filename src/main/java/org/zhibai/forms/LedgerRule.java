package org.zhibai.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the report system says about the rows of a ledger as a whole. */
public sealed interface LedgerRule permits LedgerRule.Total, LedgerRule.Key, LedgerRule.Lookup {

  /** Its id. */
  String id();

  /** Number of the ledger, {@code T3}. */
  String ledger();

  /**
   * Which rows count, by column: the wanted text, or one of several between {@code |}; 报告期 and 报告期前
   * ask for a date in or before the reporting period, 空 for nothing, 期末未 for nothing or a date
   * after the period, {@code ≥} and {@code ≤} with the key of a threshold for a number.
   */
  Map<String, String> filter();

  /** How rows are added up. */
  enum Operation {
    COUNT("计数"),
    SUM("求和"),
    MEAN("平均"),
    DISTINCT("去重计数"),
    /** One sum as a percentage of another. */
    SHARE("占比");

    private final String word;

    Operation(String word) {
      this.word = word;
    }

    /** The Chinese word used in {@code forms/totals.csv}. */
    public String word() {
      return word;
    }
  }

  /**
   * A total that a line of a form must show.
   *
   * @param column the column that is added up; empty for a plain count, two columns with a stroke
   *     between them for a share
   * @param code the line that shows it
   * @param targetColumn the column of the form that shows it
   * @param tolerance how far form and ledger may lie apart, in the line's unit of measure
   */
  record Total(
      String id,
      String ledger,
      Operation operation,
      String column,
      Map<String, String> filter,
      String code,
      String targetColumn,
      BigDecimal tolerance)
      implements LedgerRule {}

  /**
   * Columns that together may occur once only.
   *
   * @param columns the key's columns; a row in which one is blank has no key
   * @param shown the column by which a reader recognises a row
   * @param across whether the key may occur once only over all units
   * @param period the columns of the first and last day between which the key may occur once only;
   *     empty when at no time
   */
  record Key(
      String id,
      String ledger,
      List<String> columns,
      Map<String, String> filter,
      String shown,
      boolean across,
      List<String> period)
      implements LedgerRule {}

  /**
   * A key that must occur in another ledger, or in other rows of the same one.
   *
   * @param columns the columns that refer; a row in which one is blank refers to nothing
   * @param target number of the ledger referred to
   * @param targetColumns the columns there that hold the same, in the same order
   * @param targetFilter which rows there count
   * @param shown the column by which a reader recognises a row
   * @param home the column that says in whose ledger the key must occur; empty for the unit's own
   */
  record Lookup(
      String id,
      String ledger,
      List<String> columns,
      Map<String, String> filter,
      String target,
      List<String> targetColumns,
      Map<String, String> targetFilter,
      String shown,
      String home)
      implements LedgerRule {

    /** Whether the rows referred to may stand in another unit's ledger. */
    public boolean across() {
      return !home.isEmpty();
    }
  }
}
