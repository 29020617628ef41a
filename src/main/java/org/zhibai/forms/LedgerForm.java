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

  /** What a value must be, beyond being of its column's type. */
  public enum Demand {
    NONE(""),
    /** A number not below zero. */
    NOT_NEGATIVE("非负"),
    /** A number above zero; zero is to be explained. */
    POSITIVE("正数"),
    /** A day not after the end of the reporting period. */
    BY_YEAR_END("年末前"),
    /** A day not after the last day for handing in. */
    BY_DEADLINE("报送前"),
    /** The end of a term, which may lie in the future. */
    TERM("期限"),
    /** One or several patent numbers. */
    PATENT("专利号"),
    /** Patent numbers, or the number of a right of another kind. */
    PATENT_OR_OTHER("专利号或注册号"),
    /** One or several division codes, not only the unit's own. */
    REGIONS("区划代码");

    private final String word;

    Demand(String word) {
      this.word = word;
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
   * @param demand what its values must be
   * @param notBefore the column of dates that its dates must not precede; empty when there is none
   */
  public record LedgerColumn(
      String key,
      String header,
      Type type,
      String measure,
      List<String> choices,
      Demand demand,
      String notBefore,
      boolean required) {

    /** The same column with numbers written in another unit of measure. */
    public LedgerColumn in(String written) {
      return written.equals(measure)
          ? this
          : new LedgerColumn(key, header, type, written, choices, demand, notBefore, required);
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
