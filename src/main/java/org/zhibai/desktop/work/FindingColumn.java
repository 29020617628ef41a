package org.zhibai.desktop.work;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Finding;

/** The columns of the list of findings. */
public enum FindingColumn {
  NUMBER(Comparator.comparingInt(FindingRow::index), FindingRow::number),
  SEVERITY(Comparator.comparing(FindingRow::severity), null),
  UNIT(Comparator.comparing(row -> row.finding().reporter()), FindingRow::unit),
  FORM(Comparator.comparing(FindingRow::formNumber), FindingRow::form),
  INDICATOR(Comparator.comparing(FindingRow::indicator), FindingRow::indicator),
  CELL(Comparator.comparing(row -> row.finding().place().address()), FindingRow::cell),
  REPORTED(by(Finding::reported), FindingRow::reported),
  EXPECTED(by(Finding::expected), FindingRow::expected),
  DIFFERENCE(by(FindingColumn::distance), FindingRow::difference),
  MESSAGE(Comparator.comparing(row -> row.finding().message()), row -> row.finding().message()),
  RULE(Comparator.comparing(row -> row.finding().rule().id()), row -> row.finding().rule().name());

  private final Comparator<FindingRow> order;
  private final @Nullable Function<FindingRow, String> text;

  FindingColumn(Comparator<FindingRow> order, @Nullable Function<FindingRow, String> text) {
    this.order = order;
    this.text = text;
  }

  /** Numbers by size, those without one last. */
  private static Comparator<FindingRow> by(Function<Finding, @Nullable BigDecimal> number) {
    return Comparator.comparing(
        row -> number.apply(row.finding()), Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private static @Nullable BigDecimal distance(Finding finding) {
    return finding.difference() == null ? null : finding.difference().abs();
  }

  /** The order of the column, ascending. */
  Comparator<FindingRow> order() {
    return order;
  }

  /** What a row shows in the column. */
  public String text(FindingRow row, Names names) {
    return text == null ? names.severity(row.severity()) : text.apply(row);
  }

  /** How many characters a row's number takes in the column; 0 where it has none. */
  int digits(FindingRow row) {
    Finding finding = row.finding();
    @Nullable BigDecimal number =
        switch (this) {
          case REPORTED -> finding.reported();
          case EXPECTED -> finding.expected();
          case DIFFERENCE -> finding.difference();
          default -> null;
        };
    if (number == null) {
      return this == NUMBER ? row.number().length() : 0;
    }
    int whole = Math.max(1, number.precision() - number.scale());
    int separators = (whole - 1) / 3;
    int decimals = number.scale() > 0 ? number.scale() + 1 : 0;
    return whole + separators + decimals;
  }

  /** The column's heading. */
  public String heading(Names names) {
    return names.say("column." + name());
  }
}
