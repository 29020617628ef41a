package org.zhibai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhibai.forms.DateText;

/** Hands the cells of a sheet on as if other texts had been typed into some of them. */
final class TypedCells implements SheetSink {
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final CellFormat PLAIN = new CellFormat(-1, false, 0, false, false, "", EPOCH);
  private static final CellFormat DATE = new CellFormat(-1, false, 0, false, true, "", EPOCH);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

  /** What a spreadsheet takes for a number; a registration number with leading zeros is none. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,15})?");

  private final Map<Integer, Map<Integer, String>> texts;
  private final SheetSink sink;
  private Map<Integer, String> inRow = Map.of();

  /**
   * @param texts what was typed, by row and column
   */
  TypedCells(Map<Integer, Map<Integer, String>> texts, SheetSink sink) {
    this.texts = texts;
    this.sink = sink;
  }

  @Override
  public boolean row(int row, boolean hidden) {
    boolean more = sink.row(row, hidden);
    inRow = texts.getOrDefault(row, Map.of());
    new TreeMap<>(inRow).forEach((column, text) -> typed(column, text.strip()));
    return more;
  }

  /** As a spreadsheet takes what is typed: a number, a day, otherwise a text. */
  private void typed(int column, String text) {
    LocalDate day = DAY.matcher(text).matches() ? DateText.parse(text) : null;
    if (day != null) {
      sink.number(column, decimal(ChronoUnit.DAYS.between(EPOCH, day)), DATE, false);
    } else if (NUMBER.matcher(text).matches()) {
      sink.number(column, decimal(new BigDecimal(text)), PLAIN, false);
    } else if (!text.isEmpty()) {
      sink.text(column, text, false);
    }
  }

  private static Decimal decimal(Object number) {
    Decimal decimal = new Decimal();
    char[] digits = number.toString().toCharArray();
    decimal.decode(digits, 0, digits.length);
    return decimal;
  }

  @Override
  public void text(int column, String text, boolean formula) {
    if (!inRow.containsKey(column)) {
      sink.text(column, text, formula);
    }
  }

  @Override
  public void number(int column, Decimal number, CellFormat format, boolean formula) {
    if (!inRow.containsKey(column)) {
      sink.number(column, number, format, formula);
    }
  }

  @Override
  public void error(int column, String code) {
    if (!inRow.containsKey(column)) {
      sink.error(column, code);
    }
  }

  @Override
  public void withoutResult(int column) {
    if (!inRow.containsKey(column)) {
      sink.withoutResult(column);
    }
  }

  @Override
  public void merged(Region region) {
    sink.merged(region);
  }

  @Override
  public void hiddenColumns(int first, int last) {
    sink.hiddenColumns(first, last);
  }

  @Override
  public void end() {
    sink.end();
  }
}
