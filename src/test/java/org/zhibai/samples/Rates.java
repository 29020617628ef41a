package org.zhibai.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.zhibai.model.ReportingUnit;

/** How many decimals rates are printed with, and the rates that no other figures make up. */
final class Rates {
  private final Map<String, Map<String, String>> rows = new HashMap<>();

  Rates() {
    for (Map<String, String> row : SampleTable.rows("rates.csv")) {
      rows.put(SampleTable.text(row, "代码"), row);
    }
  }

  /** Decimals of a rate; the city prints what its white paper prints. */
  int decimals(String code, ReportingUnit unit) {
    Map<String, String> row = rows.get(code);
    if (row == null) {
      throw new IllegalArgumentException("rates.csv lacks " + code);
    }
    boolean city = unit.group().equals(ReportingUnit.CITY);
    return Integer.parseInt(SampleTable.text(row, city ? "全市小数" : "小数"));
  }

  /** Whether a rate is drawn by chance. */
  boolean drawn(String code) {
    Map<String, String> row = rows.get(code);
    return row != null && !SampleTable.text(row, "低").isEmpty();
  }

  /** A rate of a unit, near the city's. */
  BigDecimal draw(String code, ReportingUnit unit, int year) {
    Map<String, String> row = rows.getOrDefault(code, Map.of());
    int decimals = decimals(code, unit);
    BigDecimal city = new BigDecimal(SampleTable.text(row, String.valueOf(year)));
    if (unit.group().equals(ReportingUnit.CITY)) {
      return city.setScale(decimals, RoundingMode.HALF_UP);
    }
    double low = Double.parseDouble(SampleTable.text(row, "低"));
    double high = Double.parseDouble(SampleTable.text(row, "高"));
    double middle = (low + high) / 2;
    double off = Noise.between(low, high, code, unit.code()) - middle;
    return city.add(BigDecimal.valueOf(off)).setScale(decimals, RoundingMode.HALF_UP);
  }
}
