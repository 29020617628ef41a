package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Rule;
import org.zhibai.model.RuleKind;
import org.zhibai.model.Severity;

/** Builds findings: {@code finding("sum").at("D9", "6,480").reads("D10", "912").built()}. */
final class TestFindings {
  private final String id;
  private final List<Cell> cells = new ArrayList<>();
  private Severity severity = Severity.MANDATORY;
  private String unit = "330212";
  private BigDecimal reported;
  private BigDecimal expected;
  private String formula = "";
  private String numbers = "";

  private TestFindings(String id) {
    this.id = id;
  }

  static TestFindings finding(String id) {
    return new TestFindings(id);
  }

  TestFindings severity(Severity given) {
    severity = given;
    return this;
  }

  TestFindings of(String code) {
    unit = code;
    return this;
  }

  /** A cell that the finding reads; the first is where it stands. */
  TestFindings reads(String ref, String value) {
    return reads(ref, "本年", value);
  }

  TestFindings reads(String ref, String column, String value) {
    return reads(ref, "02." + ref, column, value);
  }

  TestFindings reads(String ref, String indicator, String column, String value) {
    CellAddress address = new CellAddress("a.xlsx", "02专利创造", ref);
    cells.add(new Cell(address, unit, indicator, "指标" + ref, column, "件", value));
    return this;
  }

  /** What the finding says: reported and expected, the formula with names and with numbers. */
  TestFindings says(String is, String should, String withNames, String withNumbers) {
    reported = new BigDecimal(is);
    expected = new BigDecimal(should);
    formula = withNames;
    numbers = withNumbers;
    return this;
  }

  Finding built() {
    Rule rule =
        new Rule(
            id,
            id,
            "",
            RuleKind.WITHIN_SHEET,
            severity,
            List.of(),
            2021,
            "",
            "",
            "",
            "K",
            "",
            "",
            "");
    if (cells.isEmpty()) {
      reads("D9", "1");
    }
    return new Finding(
        id + "|" + unit,
        rule,
        unit,
        2023,
        List.copyOf(cells),
        reported,
        expected,
        reported == null ? null : reported.subtract(expected),
        BigDecimal.ZERO,
        formula,
        numbers,
        "",
        "",
        List.of(),
        List.of(),
        "");
  }
}
