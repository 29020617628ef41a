package org.zhibai.samples;

import java.util.Locale;
import org.zhibai.samples.CreditCode.Holder;

/**
 * A unit that doesn't exist and says so in its name.
 *
 * @param name ends with （合成数据）
 * @param code its credit code
 */
record Invented(String name, String code) {

  /** What a unit is there for; keeps the serial numbers of ledgers apart. */
  enum Role {
    BASE,
    SOFTWARE,
    PLEDGOR,
    INDICATION_USER,
    DATA_HOLDER,
    PATENT_HOLDER,
    PARTY
  }

  /** The n-th firm of an area in a role. */
  static Invented firm(Area area, Role role, int n) {
    String number = number(area, role, n);
    return new Invented(
        "合成企业" + number + "有限公司（合成数据）",
        CreditCode.of(Holder.FIRM, area.district(), Integer.parseInt(number.substring(2))));
  }

  /** A unit of another kind. */
  static Invented other(Holder holder, String what, String division, int serial) {
    return new Invented(
        "合成%s%s%05d（合成数据）".formatted(what, division.substring(2), serial),
        CreditCode.of(holder, division, serial));
  }

  /** District, role, zone or not, and number: {@code 12} {@code 3} {@code 0} {@code 0017}. */
  private static String number(Area area, Role role, int n) {
    return String.format(
        Locale.ROOT,
        "%s%d%d%04d",
        area.district().substring(4),
        role.ordinal(),
        area.zone() ? 1 : 0,
        n);
  }
}
