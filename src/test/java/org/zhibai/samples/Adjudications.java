package org.zhibai.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhibai.samples.Invented.Role;

/**
 * Adjudications of patent infringement disputes, ledger T6, and what form 07 says of them. Cases
 * pending at the end of a year are concluded in the next; a year's concluded cases took the city's
 * mean of {@code DAYS} on average, exactly.
 */
final class Adjudications {
  /** Days that all cases concluded in a year took together; 184 cases of 2023 at 51.5 days. */
  private static final Map<Integer, Integer> DAYS = Map.of(2021, 12_284, 2022, 11_550, 2023, 9_476);

  private static final int WITHOUT_EXTENSION = 90;

  private static final List<String> KINDS = List.of("发明", "实用新型", "外观设计");

  /**
   * A case.
   *
   * @param accepted first day
   * @param days days it took; 0 while it is pending
   */
  record Case(Area area, int number, LocalDate accepted, int days) {

    LocalDate concluded() {
      return accepted.plusDays(days);
    }

    boolean concludedIn(int year) {
      return days > 0 && concluded().getYear() == year;
    }
  }

  private final Counts counts;
  private final Map<Integer, List<Case>> concluded = new HashMap<>();

  Adjudications(Counts counts) {
    this.counts = counts;
    for (int year : Counts.YEARS) {
      concluded.put(year, conclude(year));
    }
  }

  /** The cases an area concluded in a year. */
  List<Case> concluded(Area area, int year) {
    return concluded.getOrDefault(year, List.of()).stream()
        .filter(each -> each.area().equals(area))
        .toList();
  }

  /** How many of them took no longer than the statutory 90 days. */
  static long inTime(List<Case> cases) {
    return cases.stream().filter(each -> each.days() <= WITHOUT_EXTENSION).count();
  }

  /** Their mean number of days, one decimal. */
  static BigDecimal mean(List<Case> cases) {
    int days = cases.stream().mapToInt(Case::days).sum();
    return BigDecimal.valueOf(days)
        .divide(BigDecimal.valueOf(cases.size()), 1, RoundingMode.HALF_UP);
  }

  /** The rows of an area's ledger: cases pending in the year. */
  List<Row> rows(Area area, int year) {
    List<Case> cases = new ArrayList<>(concluded(area, year));
    if (year < 2023) {
      concluded(area, year + 1).stream()
          .filter(each -> each.accepted().getYear() == year)
          .forEach(cases::add);
    } else {
      for (int n = 0; n < counts.whole(area, year, "07.04"); n++) {
        LocalDate accepted = Days.between(day(year, 10, 20), day(year, 12, 25), area.code(), n);
        cases.add(new Case(area, 900 + n, accepted, 0));
      }
    }
    cases.sort((a, b) -> a.accepted().compareTo(b.accepted()));
    return cases.stream().map(each -> row(each, year)).toList();
  }

  private List<Case> conclude(int year) {
    List<Area> areas = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Area area : counts.areas()) {
      for (int n = 0; n < counts.whole(area, year, "07.03"); n++) {
        areas.add(area);
        numbers.add(n);
      }
    }
    double[] weights = new double[areas.size()];
    long[] least = new long[areas.size()];
    long[] most = new long[areas.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(year, areas.get(i).code(), numbers.get(i));
      least[i] = 12;
      most[i] = 118;
    }
    long[] days = Split.by(weights).notBelow(least).notAbove(most).of(DAYS.getOrDefault(year, 0));
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      cases.add(concluded(areas.get(i), year, numbers.get(i), (int) days[i]));
    }
    return cases;
  }

  /** Most cases are short; one in twelve takes long. */
  private static double weight(int year, String area, int number) {
    boolean hard = Noise.chance(0.08, "疑难", year, area, number);
    return hard ? 115 : Noise.between(20, 80, "办理", year, area, number);
  }

  /** The first cases of a year are those carried over, which were accepted the year before. */
  private Case concluded(Area area, int year, int number, int days) {
    boolean carried = number < counts.whole(area, year, "07.01");
    String about = area.code() + year + "-" + number;
    LocalDate start = day(year, 1, 1);
    LocalDate end =
        carried
            ? Days.between(start, start.plusDays(Math.min(days - 2, 50)), about)
            : Days.between(start.plusDays(days + 1), day(year, 12, 29), about);
    return new Case(area, number, end.minusDays(days), days);
  }

  private static Row row(Case each, int year) {
    Area area = each.area();
    String about = area.code() + each.accepted() + each.number();
    int kind = Noise.whole(1, KINDS.size(), about);
    Row row =
        new Row()
            .with("案号", number(each))
            .with("受理日期", each.accepted())
            .with("立案日期", each.accepted())
            .with("请求人", Invented.firm(area, Role.PARTY, 1 + each.number() * 2).name())
            .with("被请求人", Invented.firm(area, Role.PARTY, 2 + each.number() * 2).name())
            .with("专利号", patent(each, kind))
            .with("专利类型", KINDS.get(kind - 1))
            .with("渠道", "线下")
            .with("简易程序", each.days() > 0 && each.days() < 40 ? "是" : "否")
            .with("是否行政诉讼", "否");
    if (each.concludedIn(year)) {
      row.with("结案日期", each.concluded())
          .with("结案方式", List.of("裁决", "调解", "撤回", "驳回").get(Noise.whole(0, 3, about, "方式")))
          .with("办理天数", each.days())
          .with("延期批准", each.days() > WITHOUT_EXTENSION ? "是" : "否");
    }
    return row;
  }

  /** The number of the patent in dispute, filed some years before. */
  private static String patent(Case each, int kind) {
    int area = Math.floorMod(each.area().code().hashCode(), 100);
    String serial = String.format(Locale.ROOT, "8%02d%04d", area, each.number());
    return Patents.number(each.accepted().getYear() - 3, kind, serial);
  }

  private static String number(Case each) {
    LocalDate accepted = each.accepted();
    return String.format(
        Locale.ROOT,
        "合成知裁〔%d〕%s%02d%02d-%03d号",
        accepted.getYear(),
        each.area().code(),
        accepted.getMonthValue(),
        accepted.getDayOfMonth(),
        each.number());
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
