package org.zhibai.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhibai.samples.CreditCode.Holder;
import org.zhibai.samples.Invented.Role;

/** Trade-secret bases and ledger T1. A provincial base is a municipal base that rose. */
final class Bases {
  private static final List<String> TYPES = List.of("区", "站", "点");

  /**
   * A base.
   *
   * @param type index of its type: 区, 站, 点
   * @param since year of recognition as a municipal base
   * @param withdrawn year in which it was withdrawn; 9999 while it stands
   * @param risen year of recognition as a provincial base; 9999 while it is none
   */
  private record Base(Invented unit, int type, int since, int withdrawn, int risen) {

    boolean activeAtEndOf(int year) {
      return since <= year && withdrawn > year;
    }
  }

  private final Counts counts;

  Bases(Counts counts) {
    this.counts = counts;
  }

  /** The line of a level and type: municipal 08.01–03, provincial 08.04–06. */
  static String line(boolean provincial, int type) {
    return "08.0" + (type + 1 + (provincial ? 3 : 0));
  }

  /** How many municipal bases of a type an area lost in a year. */
  int withdrawn(Area area, int year, int type) {
    return counts.whole(area, year, "撤销.0" + (type + 1));
  }

  /** The rows of an area's ledger. */
  List<Row> rows(Area area, int year) {
    List<Row> rows = new ArrayList<>();
    for (int type = 0; type < TYPES.size(); type++) {
      for (Base base : bases(area, type)) {
        if (base.since() <= year && base.withdrawn() >= year) {
          rows.add(row(area, base, year, false));
        }
        if (base.risen() <= year && base.withdrawn() >= year) {
          rows.add(row(area, base, year, true));
        }
      }
    }
    rows.sort(Comparator.comparing(row -> row.date("认定日期")));
    return rows;
  }

  private List<Base> bases(Area area, int type) {
    List<Base> bases = new ArrayList<>();
    for (int year : Counts.YEARS) {
      int lost = withdrawn(area, year, type);
      for (int i = bases.size() - 1; i >= 0 && lost > 0; i--) {
        Base base = bases.get(i);
        if (base.activeAtEndOf(year)) {
          bases.set(i, new Base(base.unit(), type, base.since(), year, base.risen()));
          lost--;
        }
      }
      int wanted = counts.whole(area, year, line(false, type));
      while (active(bases, year).size() < wanted) {
        int since = year > 2021 ? year : Noise.whole(2020, 2021, area, type, bases.size());
        bases.add(new Base(unit(area, type, bases.size()), type, since, 9999, 9999));
      }
      raise(bases, counts.whole(area, year, line(true, type)), year);
    }
    return bases;
  }

  private static void raise(List<Base> bases, int wanted, int year) {
    int risen = 0;
    for (Base base : active(bases, year)) {
      if (base.risen() <= year) {
        risen++;
      } else if (risen < wanted) {
        bases.set(
            bases.indexOf(base),
            new Base(base.unit(), base.type(), base.since(), base.withdrawn(), year));
        risen++;
      }
    }
  }

  private static List<Base> active(List<Base> bases, int year) {
    return bases.stream().filter(base -> base.activeAtEndOf(year)).toList();
  }

  private static Invented unit(Area area, int type, int n) {
    if (type > 0) {
      return Invented.firm(area, Role.BASE, type * 1000 + n);
    }
    int serial = (area.zone() ? 900 : 800) + n;
    return Invented.other(Holder.INSTITUTION, "园区管理机构", area.district(), serial);
  }

  private static Row row(Area area, Base base, int year, boolean provincial) {
    int of = provincial ? base.risen() : base.since();
    LocalDate recognised =
        Days.between(
            LocalDate.of(of, 8, 20), LocalDate.of(of, 10, 30), base.unit(), provincial, "认定");
    boolean standing = base.withdrawn() > year;
    boolean due = !recognised.plusYears(3).isAfter(LocalDate.of(year, 12, 31));
    int staff = Noise.whole(8, 60, base.unit(), "涉密");
    int without = Noise.chance(0.3, base.unit(), "协议") ? Math.max(0, 2024 - year) : 0;
    return new Row()
        .with("单位名称", base.unit().name())
        .with("统一社会信用代码", base.unit().code())
        .with("行政区划代码", area.district())
        .with("所属功能区", area.zone() ? SampleTable.text(area.profile(), "名称") : "")
        .with("级别", provincial ? "省" : "市")
        .with("类型", TYPES.get(base.type()))
        .with("认定文号", "合成〔" + of + "〕" + (provincial ? "2" : "1") + "号")
        .with("认定日期", recognised)
        .with("有效期至", recognised.plusYears(due ? 6 : 3))
        .with("复核结果", standing ? (due ? "通过" : "未到期") : "未通过")
        .with("在册状态", standing ? "在册" : "撤销")
        .with("涉密人员数", staff)
        .with("签保密协议人数", (long) staff - without)
        .with("保密专员", Noise.whole(1, 3, base.unit(), "专员"))
        .with("年度培训次数", Noise.whole(1, 4, base.unit(), year, "培训"))
        .with("近三年泄密或处罚", "否");
  }
}
