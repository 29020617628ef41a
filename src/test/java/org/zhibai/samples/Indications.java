package org.zhibai.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhibai.samples.Invented.Role;

/** Geographical indications and who may use their sign, ledger T5: one row for each user. */
final class Indications {
  private static final int NEVER = 9999;

  private record User(int number, int since, int left) {}

  private final Counts counts;

  Indications(Counts counts) {
    this.counts = counts;
  }

  /** The rows of an area's ledger. */
  List<Row> rows(Area area, int year) {
    List<Row> rows = new ArrayList<>();
    for (User user : users(area)) {
      if (user.since() <= year && user.left() >= year) {
        rows.add(row(area, user, year));
      }
    }
    for (int n = 0; n < counts.whole(area, year, "03.07"); n++) {
      rows.add(registeredTwice(area, n, year));
    }
    return rows;
  }

  /** An indication that is a mark as well: a row of its own, without a user. */
  private Row registeredTwice(Area area, int n, int year) {
    String number = String.format(Locale.ROOT, "%s-%02d", area.code(), n + 1);
    return new Row()
        .with("地理标志名称", "合成地理标志" + number)
        .with("登记体系", "商标")
        .with("注册号或公告号", "HC-GM-" + number)
        .with("批准日期", Days.between(date(2010, 1, 1), date(2019, 12, 31), number, "商标"))
        .with("权利人", "合成行业协会" + area.code() + "（合成数据）")
        .with("保护地域行政区划代码", area.district())
        .with("保护工程项目", project(area, n, year));
  }

  private List<User> users(Area area) {
    List<User> users = new ArrayList<>();
    for (int year : Counts.YEARS) {
      int leaving = year == 2021 ? 0 : counts.whole(area, year, "03.11");
      for (int i = users.size() - 1; i >= 0 && leaving > 0; i--, leaving--) {
        users.set(i, new User(i, users.get(i).since(), year));
      }
      int now = year;
      long active = users.stream().filter(user -> user.left() > now).count();
      for (long n = active; n < counts.whole(area, year, "03.09"); n++) {
        users.add(new User(users.size(), year, NEVER));
      }
    }
    return users;
  }

  private Row row(Area area, User user, int year) {
    int indications = counts.whole(area, user.since(), "03.03");
    int n = user.number() % indications;
    Invented firm = Invented.firm(area, Role.INDICATION_USER, user.number() + 1);
    String number = String.format(Locale.ROOT, "%s-%02d", area.code(), n + 1);
    int since = user.since() > 2021 ? user.since() : Noise.whole(2018, 2021, firm);
    LocalDate approved = Days.between(date(since, 1, 10), date(since, 12, 20), firm, "核准");
    return new Row()
        .with("地理标志名称", "合成地理标志" + number)
        .with("登记体系", system(area, n, year))
        .with("注册号或公告号", "HC-GI-" + number)
        .with("批准日期", Days.between(date(2006, 1, 1), date(2017, 12, 31), number))
        .with("权利人", "合成行业协会" + area.code() + "（合成数据）")
        .with("保护地域行政区划代码", area.district())
        .with("用标主体名称", firm.name())
        .with("用标主体信用代码", firm.code())
        .with("核准公告号", "合成公告〔" + since + "〕" + (user.number() + 1) + "号")
        .with("核准日期", approved)
        .with("状态", user.left() > year ? "有效" : "退出")
        .with("是否浙食链", user.since() == 2023 ? "是" : "否")
        .with("保护工程项目", project(area, n, year));
  }

  private String system(Area area, int n, int year) {
    int agricultural = counts.whole(area, year, "03.06");
    int products = counts.whole(area, year, "03.05");
    return n < agricultural ? "农产品" : n < agricultural + products ? "产品" : "商标";
  }

  private String project(Area area, int n, int year) {
    if (n < counts.whole(area, year, "03.13")) {
      return "已验收";
    }
    return n < counts.whole(area, year, "03.12") ? "是" : "否";
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
