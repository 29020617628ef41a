package org.zhibai.forms;

import java.util.List;
import org.zhibai.model.ReportingUnit;

/**
 * A ledger of the report system.
 *
 * @param number {@code T3}
 * @param name 知识产权质押登记清单
 * @param columns its columns in order
 * @param filledBy groups and department codes that keep it
 */
public record LedgerForm(
    String number,
    String name,
    List<LedgerColumn> columns,
    List<String> filledBy,
    Validity validity) {

  /** What a ledger column holds. */
  public enum Type {
    TEXT("文字"),
    WHOLE("整数"),
    NUMBER("数值"),
    DATE("日期"),
    CHOICE("选项"),
    /** A division code. */
    CODE("代码"),
    /** A unified social credit code, 18 characters. */
    CREDIT_CODE("信用代码");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** Whether it holds letters and digits only. */
    boolean isCode() {
      return this == CODE || this == CREDIT_CODE;
    }

    /** The Chinese word used in {@code forms/ledgers.csv}. */
    public String word() {
      return word;
    }
  }

  /**
   * A column of a ledger.
   *
   * @param key what rules call it, {@code 登记金额}
   * @param header what the ledger prints above it, {@code 登记金额(万元)}
   * @param choices the words to choose from; empty when free
   */
  public record LedgerColumn(
      String key,
      String header,
      Type type,
      String measure,
      List<String> choices,
      boolean required) {

    /** The same column with numbers written in another unit of measure. */
    public LedgerColumn in(String written) {
      return written.equals(measure)
          ? this
          : new LedgerColumn(key, header, type, written, choices, required);
    }
  }

  /**
   * The column by which a reader knows a record, the first required text; −1 when there is none.
   */
  public int nameIndex() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).required() && columns.get(i).type() == Type.TEXT) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a unit keeps the ledger. */
  public boolean filledBy(ReportingUnit unit) {
    return filledBy.contains(unit.group()) || filledBy.contains(unit.code());
  }
}
