package org.zhibai.samples;

import java.math.BigDecimal;
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

  private static final List<String> COUNTRIES = List.of("美国", "日本", "德国", "欧洲专利局");

  /** What counts as a high amount, in ten thousand yuan. */
  private static final BigDecimal HIGH = BigDecimal.valueOf(1000);

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
            .with("维持年限", filed.until(LocalDate.of(year, 12, 31)).getYears());
    String first = kept(row, k);
    String third = filed.plusYears(10).isBefore(LocalDate.of(year, 12, 31)) ? "3" : "";
    return row.with("类别标志1-5", first + third + pledge(row, number, year));
  }

  /** Every seventh patent has relatives abroad, the others belong to an emerging industry. */
  private static String kept(Row row, int k) {
    if (k % 7 == 0) {
      row.with("海外同族国别", COUNTRIES.get(k % COUNTRIES.size()));
      return "2";
    }
    row.with("战新产业代码", INDUSTRIES.get(k % INDUSTRIES.size()));
    return "1";
  }

  /**
   * A pledged patent belongs to its pledgor; 4 is the kind of a patent pledged this year for ten
   * million or more.
   */
  private String pledge(Row row, String number, int year) {
    Row pledge = pledged.get(number);
    if (pledge == null) {
      return "";
    }
    row.with("专利权人", pledge.text("出质人")).with("统一社会信用代码", pledge.text("统一社会信用代码"));
    if (pledge.date("登记日期").getYear() != year || pledge.number("登记金额").compareTo(HIGH) < 0) {
      return "";
    }
    row.with("质押登记号", pledge.text("登记号"));
    return "4";
  }
}
