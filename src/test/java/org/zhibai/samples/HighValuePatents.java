package org.zhibai.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhibai.samples.Invented.Role;

/** The city's list of high-value invention patents, ledger T4. */
final class HighValuePatents {
  private static final List<String> CLASSES =
      List.of("H01F1/057", "H01M10/0525", "B29C45/17", "F04B39/00", "C08L23/12", "A61K9/20");
  private static final List<String> INDUSTRIES =
      List.of("1.2.1", "2.1.3", "3.3.1", "4.1.2", "7.1.1");

  private final Counts counts;
  private final Patents patents;
  private final Map<String, Row> pledged = new HashMap<>();

  HighValuePatents(Counts counts) {
    this.counts = counts;
    this.patents = new Patents(counts);
    Pledges pledges = new Pledges(counts);
    for (Area area : counts.areas()) {
      for (int year : Counts.YEARS) {
        for (Row row : pledges.rows(area, year)) {
          pledged.put(row.text("专利号或注册号"), row);
        }
      }
    }
  }

  /** The rows of the city's ledger: as many for each area as form 02 says. */
  List<Row> rows(int year) {
    List<Row> rows = new ArrayList<>();
    for (Area area : counts.areas()) {
      for (int k = 0; k < counts.whole(area, year, "02.12"); k++) {
        rows.add(row(area, k, year));
      }
    }
    return rows;
  }

  private Row row(Area area, int k, int year) {
    String number = patents.number(area, k);
    LocalDate filed = patents.filed(area, k);
    Invented holder = Invented.firm(area, Role.PATENT_HOLDER, 1 + k % 40);
    Row row =
        new Row()
            .with("专利号", number)
            .with("发明名称", String.format(Locale.ROOT, "合成发明%s-%05d", area.code(), k + 1))
            .with("专利权人", holder.name())
            .with("统一社会信用代码", holder.code())
            .with("行政区划代码", area.district())
            .with("申请日", filed)
            .with("授权公告日", patents.granted(area, k))
            .with("法律状态", "有效")
            .with("IPC", CLASSES.get(k % CLASSES.size()))
            .with("战新产业代码", INDUSTRIES.get(k % INDUSTRIES.size()))
            .with("维持年限", filed.until(LocalDate.of(year, 12, 31)).getYears());
    return row.with("类别标志1-5", pledge(row, number, year) + (k % 7 == 0 ? "2" : "1"));
  }

  /** A pledged patent belongs to its pledgor; 4 is the kind of a patent pledged this year. */
  private String pledge(Row row, String number, int year) {
    Row pledge = pledged.get(number);
    if (pledge == null) {
      return "";
    }
    row.with("专利权人", pledge.text("出质人")).with("统一社会信用代码", pledge.text("统一社会信用代码"));
    if (pledge.date("登记日期").getYear() != year) {
      return "";
    }
    row.with("质押登记号", pledge.text("登记号"));
    return "4";
  }
}
