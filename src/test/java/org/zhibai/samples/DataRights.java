package org.zhibai.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhibai.samples.Invented.Role;

/** Registrations of data intellectual property, ledger T7; the register opened in 2023. */
final class DataRights {
  private static final List<String> FIELDS = List.of("纺织服装", "新材料", "智能家电", "汽车零部件");

  private final Counts counts;

  DataRights(Counts counts) {
    this.counts = counts;
  }

  /** The rows of an area's ledger. */
  List<Row> rows(Area area, int year) {
    List<Row> rows = new ArrayList<>();
    for (int n = 1; n <= counts.whole(area, year, "02.30"); n++) {
      rows.add(row(area, n, year));
    }
    rows.sort(Comparator.comparing(row -> row.date("登记日期")));
    return rows;
  }

  private static Row row(Area area, int n, int year) {
    Invented firm = Invented.firm(area, Role.DATA_HOLDER, 1 + n / 2);
    String number = String.format(Locale.ROOT, "%s%04d", area.code(), n);
    LocalDate day =
        Days.between(LocalDate.of(year, 7, 3), LocalDate.of(year, 12, 22), "数据", number);
    return new Row()
        .with("登记号", "HCSJ" + year + number)
        .with("数据知识产权名称", "合成数据集" + number)
        .with("申请人", firm.name())
        .with("统一社会信用代码", firm.code())
        .with("行政区划代码", area.district())
        .with("产业领域", FIELDS.get(Noise.whole(0, FIELDS.size() - 1, number)))
        .with("存证或公证编号", "HCCZ" + number)
        .with("公示日期", day.minusDays(14))
        .with("登记日期", day)
        .with("有效期至", day.plusYears(3));
  }
}
