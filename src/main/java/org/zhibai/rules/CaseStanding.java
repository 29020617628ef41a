package org.zhibai.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Standing;

/** A line of a case's ranking: {@code | 排名 | 各项得分 | 扣分 | 总分 | 位次 |}. */
final class CaseStanding {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private CaseStanding() {}

  /**
   * @param header names of the columns; under 排名 stands the unit's code
   * @throws CaseMistake when a column or number is wrong
   */
  static Standing read(List<String> header, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), row.get(i));
    }
    BigDecimal points = number(cells, "各项得分");
    BigDecimal deducted = number(cells, "扣分");
    Standing.Score score =
        new Standing.Score("", "", "", ALL, points, null, null, points, points, List.of(), "");
    List<Standing.Deduction> deductions =
        deducted.signum() == 0 ? List.of() : List.of(new Standing.Deduction(deducted, ""));
    return new Standing(
        cells.getOrDefault("排名", ""),
        ReportingUnit.DISTRICT,
        List.of(score),
        deductions,
        number(cells, "总分"),
        number(cells, "位次").intValue());
  }

  private static BigDecimal number(Map<String, String> cells, String column) {
    try {
      return new BigDecimal(cells.getOrDefault(column, ""));
    } catch (NumberFormatException e) {
      throw new CaseMistake("case.standing", column);
    }
  }
}
