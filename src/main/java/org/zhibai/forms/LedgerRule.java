package org.zhibai.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the report system says about the rows of a ledger as a whole. */
public sealed interface LedgerRule permits LedgerRule.Total, LedgerRule.Key {

  /** Its id. */
  String id();

  /** Number of the ledger, {@code T3}. */
  String ledger();

  /**
   * Which rows count: the wanted text by column; the word 报告期 asks that the column's date lies in
   * the reporting period.
   */
  Map<String, String> filter();

  /** How rows are added up. */
  enum Operation {
    COUNT("计数"),
    SUM("求和"),
    MEAN("平均"),
    DISTINCT("去重计数");

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
   * @param column the column that is added up; empty for a plain count
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
   */
  record Key(
      String id,
      String ledger,
      List<String> columns,
      Map<String, String> filter,
      String shown,
      boolean across)
      implements LedgerRule {}
}
