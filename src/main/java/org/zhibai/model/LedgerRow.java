package org.zhibai.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger (台账). A row that can't be read in some cell holds null there.
 *
 * <p>Rule authors write {@code LedgerRow( ledger == "T3", yearOf("登记日期") != year )}.
 */
public final class LedgerRow {
  private final Header header;
  private final int row;
  private final @Nullable Object[] values;

  /**
   * What all rows of a ledger share.
   *
   * @param ledger number of the ledger, {@code T3}
   * @param columns index of each column's value by the column's key
   * @param refs letters of the spreadsheet column of each value, empty where the column is missing
   */
  public record Header(
      String ledger,
      String reporter,
      int year,
      String file,
      String sheet,
      Map<String, Integer> columns,
      List<String> refs) {}

  /**
   * @param row one-based row in the sheet
   * @param values by the header's index: String, BigDecimal, LocalDate or null
   */
  public LedgerRow(Header header, int row, @Nullable Object[] values) {
    this.header = header;
    this.row = row;
    this.values = values;
  }

  /** What all rows of this ledger share. */
  public Header header() {
    return header;
  }

  /** Number of the ledger, {@code T3}. */
  public String ledger() {
    return header.ledger();
  }

  /** Code of the reporting unit. */
  public String reporter() {
    return header.reporter();
  }

  /** Reporting period. */
  public int year() {
    return header.year();
  }

  /** Last day of the reporting period. */
  public LocalDate yearEnd() {
    return LocalDate.of(header.year(), 12, 31);
  }

  /** One-based row in the sheet. */
  public int row() {
    return row;
  }

  /** The text in a column; null when blank or when the column holds no text. */
  public @Nullable String text(String column) {
    return value(column) instanceof String text ? text : null;
  }

  /** The number in a column; null when blank. */
  public @Nullable BigDecimal number(String column) {
    return value(column) instanceof BigDecimal number ? number : null;
  }

  /** The date in a column; null when blank. */
  public @Nullable LocalDate date(String column) {
    return value(column) instanceof LocalDate date ? date : null;
  }

  /** The year of the date in a column; null when blank. */
  public @Nullable Integer yearOf(String column) {
    LocalDate date = date(column);
    return date == null ? null : date.getYear();
  }

  /** Days from one date to another; null when one of them is blank. */
  public @Nullable Integer days(String from, String to) {
    LocalDate start = date(from);
    LocalDate end = date(to);
    return start == null || end == null ? null : (int) (end.toEpochDay() - start.toEpochDay());
  }

  /**
   * How many times the larger of two numbers is the smaller; null when one is blank or not above 0.
   */
  public @Nullable BigDecimal times(String column, String other) {
    BigDecimal one = number(column);
    BigDecimal two = number(other);
    if (one == null || two == null || one.signum() <= 0 || two.signum() <= 0) {
      return null;
    }
    return one.max(two).divide(one.min(two), MathContext.DECIMAL32);
  }

  /** The kind of patent that a column's patent number names: 发明, 实用新型, 外观设计; else null. */
  public @Nullable String patentKind(String column) {
    return PatentNumber.read(text(column)).map(PatentNumber::kind).orElse(null);
  }

  /** The year of filing that a column's patent number names; null when there is none. */
  public @Nullable Integer patentYear(String column) {
    return PatentNumber.read(text(column)).map(PatentNumber::year).orElse(null);
  }

  /**
   * Years from one date to another: whole years, and the days after them as a share of the year
   * they fall in, four decimals; null when one of them is blank.
   */
  public @Nullable BigDecimal years(String from, String to) {
    LocalDate start = date(from);
    LocalDate end = date(to);
    return start == null || end == null ? null : years(start, end);
  }

  /** Years from a date to the last day of the reporting period; null when it is blank. */
  public @Nullable BigDecimal yearsOld(String from) {
    LocalDate start = date(from);
    return start == null ? null : years(start, yearEnd());
  }

  private static BigDecimal years(LocalDate start, LocalDate end) {
    long whole = ChronoUnit.YEARS.between(start, end);
    LocalDate last = start.plusYears(whole);
    long days = ChronoUnit.DAYS.between(last, end);
    long ofYear = ChronoUnit.DAYS.between(last, start.plusYears(whole + 1));
    return BigDecimal.valueOf(days)
        .divide(BigDecimal.valueOf(ofYear), 4, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(whole));
  }

  /** Whether a column is blank. */
  public boolean blank(String column) {
    return value(column) == null;
  }

  /** Whether a column holds anything. */
  public boolean given(String column) {
    return value(column) != null;
  }

  /** The value in a column: String, BigDecimal, LocalDate or null. */
  public @Nullable Object value(String column) {
    Integer index = header.columns().get(column);
    if (index == null) {
      throw new IllegalArgumentException("台账 " + header.ledger() + " 没有“" + column + "”这一栏");
    }
    return values[index];
  }

  /** Where a column of this row stands. */
  public CellAddress cell(String column) {
    Integer index = header.columns().get(column);
    String letters = index == null ? "" : header.refs().get(index);
    return new CellAddress(header.file(), header.sheet(), letters.isEmpty() ? "" : letters + row);
  }

  @Override
  public String toString() {
    return header.ledger() + " " + header.file() + " " + header.sheet() + " " + row;
  }
}
