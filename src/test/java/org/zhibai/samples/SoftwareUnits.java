package org.zhibai.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhibai.samples.CreditCode.Holder;

/**
 * The units whose software is checked, ledger T2, and form 04's figures, which are sums over it.
 * Party and government organs have nothing but genuine software, group headquarters since 2023,
 * public institutions one after the other.
 */
final class SoftwareUnits {
  /** The kinds of organisation, as form 04's columns name them. */
  static final List<String> KINDS = List.of("党政机关", "事业单位", "国有企业");

  private static final Map<String, Holder> HOLDERS =
      Map.of("党政机关", Holder.ORGAN, "事业单位", Holder.INSTITUTION, "国有企业", Holder.FIRM);

  /**
   * Who keeps a list of units.
   *
   * @param key what tells it from others
   * @param division division code of its units
   * @param level 市 or 县
   * @param size how many units of each kind, about
   * @param serial serial number of its first unit
   */
  record Keeper(String key, String division, String level, int size, int serial) {

    static Keeper of(Area area) {
      boolean zone = area.zone();
      return new Keeper(area.code(), area.district(), "县", zone ? 5 : 11, zone ? 2000 : 1000);
    }

    static Keeper city() {
      return new Keeper("D-BQ", "330200", "市", 26, 1000);
    }
  }

  private SoftwareUnits() {}

  /** The rows of a keeper's ledger. */
  static List<Row> rows(Keeper keeper, int year) {
    List<Row> rows = new ArrayList<>();
    for (String kind : KINDS) {
      int share = kind.equals("国有企业") ? keeper.size() / 3 : keeper.size();
      int first = share + Noise.whole(0, 2, keeper.key(), kind);
      int units = first + (year - 2021) * Noise.whole(0, 1, keeper.key(), kind, "新增");
      for (int n = 0; n < units; n++) {
        rows.add(row(keeper, kind, n, year));
      }
    }
    return rows;
  }

  /** A line of form 04 as the sum over the rows of a kind. */
  static BigDecimal sum(List<Row> rows, String kind, String code) {
    return rows.stream()
        .filter(row -> row.text("单位类别").equals(kind))
        .map(row -> amount(row, code))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The lines of form 04 that are sums over the ledger. */
  static List<String> lines() {
    return List.of(
        "04.11", "04.12", "04.13", "04.14", "04.16", "04.18", "04.20", "04.21", "04.22", "04.24",
        "04.25", "04.26", "04.27");
  }

  private static BigDecimal amount(Row row, String code) {
    boolean inspected = row.cell("检查日期") != null;
    return switch (code) {
      case "04.11" -> BigDecimal.ONE;
      case "04.12" -> genuine(row) ? BigDecimal.ONE : BigDecimal.ZERO;
      case "04.13" -> row.number("在用合计");
      case "04.14" -> row.number("操作系统正版数");
      case "04.16" -> row.number("办公软件正版数");
      case "04.18" -> row.number("杀毒软件正版数");
      case "04.20" -> row.number("套数");
      case "04.21" -> row.number("许可数");
      case "04.22" -> row.number("采购金额");
      case "04.24" -> inspected ? BigDecimal.ONE : BigDecimal.ZERO;
      case "04.25" -> row.number("抽查台数");
      case "04.26" -> row.number("未正版台数");
      case "04.27" -> row.cell("整改日期") == null ? BigDecimal.ZERO : row.number("未正版台数");
      default -> throw new IllegalArgumentException(code);
    };
  }

  private static boolean genuine(Row row) {
    BigDecimal computers = row.number("在用合计");
    return row.number("操作系统正版数").equals(computers)
        && row.number("办公软件正版数").equals(computers)
        && row.number("杀毒软件正版数").equals(computers);
  }

  private static Row row(Keeper keeper, String kind, int n, int year) {
    int serial = keeper.serial() + KINDS.indexOf(kind) * 300 + n;
    Invented unit = Invented.other(HOLDERS.get(kind), kind, keeper.division(), 90000 + serial);
    int first = Noise.whole(18, kind.equals("事业单位") ? 380 : 240, unit, "电脑");
    int computers = first + (year - 2021) * Noise.whole(0, 1 + first / 40, unit, "新购");
    int servers = computers / 30;
    int notebooks = computers * Noise.whole(5, 25, unit, "笔记本") / 100;
    Row row =
        new Row()
            .with("单位名称", unit.name())
            .with("统一社会信用代码", unit.code())
            .with("单位类别", kind)
            .with("层级", kind.equals("国有企业") ? "集团本部一级" : keeper.level())
            .with("行政区划代码", keeper.division())
            .with("台式机", (long) computers - servers - notebooks)
            .with("笔记本", notebooks)
            .with("服务器", servers)
            .with("在用合计", computers);
    licences(row, unit, computers, year < done(kind, unit));
    inspection(row, unit, year);
    return row;
  }

  /** The year from which on a unit has genuine software only. */
  private static int done(String kind, Invented unit) {
    return switch (kind) {
      case "党政机关" -> 0;
      case "国有企业" -> Noise.whole(2020, 2023, unit, "完成");
      default -> Noise.whole(2019, 2025, unit, "完成");
    };
  }

  private static void licences(Row row, Invented unit, int computers, boolean gaps) {
    long all = 0;
    for (String software : List.of("操作系统正版数", "办公软件正版数", "杀毒软件正版数")) {
      int missing = gaps ? 1 + computers * Noise.whole(2, 14, unit, software) / 100 : 0;
      row.with(software, (long) computers - missing);
      all += computers - missing;
    }
    boolean network = Noise.chance(0.35, unit, "许可");
    row.with("许可方式", network ? "网络版" : Noise.chance(0.5, unit, "方式") ? "批量" : "OEM")
        .with("套数", network ? 3 : all)
        .with("许可数", all + (network ? 10 : 0));
  }

  private static void inspection(Row row, Invented unit, int year) {
    boolean genuine = genuine(row);
    long computers = row.number("在用合计").longValueExact();
    row.with("许可有效期至", LocalDate.of(year + 1 + Noise.whole(0, 2, unit, "有效"), 12, 31))
        .with("采购金额", BigDecimal.valueOf(computers * Noise.whole(2, 9, unit, year, "采购"), 2));
    if (Noise.chance(0.6, unit, year, "检查")) {
      LocalDate day = Days.between(date(year, 3, 1), date(year, 10, 31), unit, year);
      long missing = computers - row.number("操作系统正版数").longValueExact();
      long found = genuine ? 0 : Math.min(missing, 1 + computers / 50);
      row.with("检查日期", day).with("抽查台数", 1 + computers / 4).with("未正版台数", found);
      if (found > 0 && Noise.chance(0.8, unit, year, "整改")) {
        row.with("整改日期", day.plusDays(Noise.whole(10, 45, unit, year)));
      }
    }
    int score = genuine ? Noise.whole(90, 99, unit, "得分") : Noise.whole(80, 89, unit, "得分");
    row.with("得分", score).with("等级", score >= 90 ? "A" : "B");
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
