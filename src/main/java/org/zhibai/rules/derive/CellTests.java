package org.zhibai.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.Demand;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Threshold;

/** The tests of a ledger's columns, from what the report system says about each. */
final class CellTests {
  static final String EARLIEST = "台账.最早年份";
  static final String TERM = "台账.期限最远年数";

  /** Behind ledger and column, the key of the smallest value that passes. */
  static final String LEAST = ".下限";

  /** Behind ledger and column, the key of the largest value that passes. */
  static final String MOST = ".上限";

  private final ReportSystem system;
  private final Reasons reasons;
  private final ReportingUnit unit;
  private final int year;

  /** A column and a test of its cells. */
  record ColumnTest(String column, CellTest test) {}

  CellTests(ReportSystem system, Reasons reasons, ReportingUnit unit, int year) {
    this.system = system;
    this.reasons = reasons;
    this.unit = unit;
    this.year = year;
  }

  List<ColumnTest> of(LedgerForm ledger) {
    List<ColumnTest> tests = new ArrayList<>();
    for (LedgerColumn column : ledger.columns()) {
      CellTest test = of(ledger.number(), column);
      if (test != null && !test.kinds().isEmpty()) {
        tests.add(new ColumnTest(column.key(), test));
      }
    }
    return tests;
  }

  private @Nullable CellTest of(String ledger, LedgerColumn column) {
    return switch (column.type()) {
      case CREDIT_CODE -> new CreditCodes(reasons);
      case CODE -> new Divisions(system, reasons, unit, year, false);
      case WHOLE, NUMBER -> {
        String key = ledger + "." + column.key();
        yield new Amounts(reasons, column, threshold(key + LEAST), threshold(key + MOST));
      }
      case DATE -> new Dates(reasons, column, limits(column));
      default ->
          switch (column.demand()) {
            case PATENT -> new PatentNumbers(reasons, false);
            case PATENT_OR_OTHER -> new PatentNumbers(reasons, true);
            case REGIONS -> new Divisions(system, reasons, unit, year, true);
            default -> null;
          };
    };
  }

  private Dates.Limits limits(LedgerColumn column) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate last =
        switch (column.demand()) {
          case BY_YEAR_END -> end;
          case BY_DEADLINE -> system.deadline(year).orElse(end);
          default -> null;
        };
    return new Dates.Limits(
        last, threshold(EARLIEST), column.demand() == Demand.TERM ? threshold(TERM) : null);
  }

  private @Nullable Threshold threshold(String key) {
    return system.parameters().threshold(key, year).orElse(null);
  }
}
