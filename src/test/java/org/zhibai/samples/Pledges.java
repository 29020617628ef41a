package org.zhibai.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhibai.samples.Invented.Role;

/** Registered pledges, ledger T3: amounts, firms and loans add up to form 09. */
final class Pledges {
  private static final long LEAST_CENTS = 5_000;

  private final Counts counts;
  private final Patents patents;

  Pledges(Counts counts) {
    this.counts = counts;
    this.patents = new Patents(counts);
  }

  /** The rows of an area's ledger, by day of registration. */
  List<Row> rows(Area area, int year) {
    List<Row> rows = new ArrayList<>();
    add(rows, area, year, "专利", "09.02");
    add(rows, area, year, "商标", "09.03");
    add(rows, area, year, "版权", "09.04");
    add(rows, area, year, "混合", "09.05");
    pledgors(rows, area, counts.whole(area, year, "09.07"));
    loans(rows, counts.of(area, year, "09.08"));
    rows.sort(Comparator.comparing(row -> row.date("登记日期")));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i)
          .with("登记号", String.format(Locale.ROOT, "HCZY%d-%s-%04d", year, area.code(), i + 1));
    }
    return rows;
  }

  private void add(List<Row> rows, Area area, int year, String type, String code) {
    int count = counts.whole(area, year, "笔." + type);
    if (count == 0) {
      return;
    }
    double[] weights = new double[count];
    long[] least = new long[count];
    for (int n = 0; n < count; n++) {
      weights[n] = Math.exp(Noise.between(-1.2, 1.2, "质押", area.code(), year, type, n));
      least[n] = LEAST_CENTS;
    }
    long total = counts.of(area, year, code).movePointRight(2).longValueExact();
    long[] amounts = Split.by(weights).notBelow(least).of(total);
    for (int n = 0; n < count; n++) {
      rows.add(row(area, year, type, n, BigDecimal.valueOf(amounts[n], 2)));
    }
  }

  private Row row(Area area, int year, String type, int n, BigDecimal amount) {
    String what = area.code() + year + type + n;
    LocalDate day = Days.between(LocalDate.of(year, 1, 9), LocalDate.of(year, 12, 5), what);
    LocalDate due = day.plusMonths(Noise.whole(12, 36, what, "期限"));
    Row row =
        new Row()
            .with("行政区划代码", area.district())
            .with("质权人", "合成银行" + Noise.whole(1, 20, what, "质权人") + "号（合成数据）")
            .with("质物类型", type)
            .with("专利号或注册号", object(area, year, type, n))
            .with("质物件数", Noise.whole(1, 6, what, "件数"))
            .with("登记日期", day)
            .with("登记金额", amount)
            .with("主债权金额", amount)
            .with("放款日期", day.plusDays(Noise.whole(3, 20, what, "放款")))
            .with("债务履行期限届满日", due)
            .with("是否风险池", Noise.chance(0.2, what, "风险池") ? "是" : "否");
    if (type.equals("专利") || type.equals("混合")) {
      row.with("专利权届满日", due.plusMonths(Noise.whole(20, 120, what, "届满"))).with("年费状态", "已缴");
    }
    return row;
  }

  /** Pledged patents are high-value patents, others each year: none is pledged twice. */
  private String object(Area area, int year, String type, int n) {
    return switch (type) {
      case "专利" -> patents.number(area, (year - 2021) * 100 + n);
      case "混合" -> patents.number(area, 300 + (year - 2021) * 10 + n);
      default ->
          String.format(
              Locale.ROOT, "%s%s%d%04d", type.equals("商标") ? "HCTM" : "HCCR", area.code(), year, n);
    };
  }

  private static void pledgors(List<Row> rows, Area area, int firms) {
    for (int i = 0; i < rows.size(); i++) {
      Invented firm = Invented.firm(area, Role.PLEDGOR, 1 + i % firms);
      rows.get(i).with("出质人", firm.name()).with("统一社会信用代码", firm.code());
    }
  }

  private static void loans(List<Row> rows, BigDecimal total) {
    if (rows.isEmpty()) {
      return;
    }
    long[] amounts =
        rows.stream()
            .mapToLong(row -> row.number("登记金额").movePointRight(2).longValueExact())
            .toArray();
    double[] weights = new double[amounts.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = amounts[i] * Noise.between(0.6, 1.4, rows.get(i).text("专利号或注册号"));
    }
    long[] parts = Split.by(weights).notAbove(amounts).of(total.movePointRight(2).longValueExact());
    for (int i = 0; i < parts.length; i++) {
      rows.get(i).with("放款金额", BigDecimal.valueOf(parts[i], 2));
    }
  }
}
