package org.zhibai.rules.derive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.ReportingUnit;

/** Division codes: of the city, in force, and of the unit that keeps the ledger. */
final class Divisions implements CellTest {
  static final String KNOWN = "区划代码";
  static final String OWN = "区划归属";

  private static final String BETWEEN = "、,，;； \n";

  private final ReportSystem system;
  private final Reasons reasons;
  private final ReportingUnit keeper;
  private final LocalDate day;
  private final boolean elsewhereToo;
  private final Map<String, Optional<Fault>> judged = new HashMap<>();

  /**
   * @param elsewhereToo whether several codes may stand in a cell, also those of other units
   */
  Divisions(
      ReportSystem system, Reasons reasons, ReportingUnit keeper, int year, boolean elsewhereToo) {
    this.system = system;
    this.reasons = reasons;
    this.keeper = keeper;
    this.day = LocalDate.of(year, 12, 31);
    this.elsewhereToo = elsewhereToo;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KNOWN, OWN);
  }

  @Override
  public @Nullable Fault fault(Object value, LedgerRow row) {
    return judged.computeIfAbsent(value.toString(), this::judge).orElse(null);
  }

  private Optional<Fault> judge(String text) {
    if (!elsewhereToo) {
      return one(text);
    }
    for (String code : StringUtils.split(text, BETWEEN)) {
      Optional<Fault> fault = one(code);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> one(String code) {
    ReportingUnit unit =
        system
            .unit(code)
            .filter(known -> !known.group().equals(ReportingUnit.DEPARTMENT))
            .orElse(null);
    if (unit == null) {
      String named =
          system.units().stream()
              .filter(known -> known.name().equals(code))
              .map(known -> reasons.get("division.named", known.code()))
              .findFirst()
              .orElse("");
      boolean shaped = code.length() == keeper.code().length() && StringUtils.isNumeric(code);
      String kind = elsewhereToo && shaped ? OWN : KNOWN;
      return fault(kind, reasons.get(shaped ? "division.unknown" : "division.form", named));
    }
    if (!unit.validOn(day)) {
      String now = unit.successor().isEmpty() ? "" : reasons.get("division.now", unit.successor());
      return fault(KNOWN, reasons.get("division.retired", unit.name(), unit.note(), now));
    }
    return elsewhereToo || own(unit)
        ? Optional.empty()
        : fault(OWN, reasons.get("division.other", unit.name(), keeper.name(), keeper.code()));
  }

  private static Optional<Fault> fault(String kind, String words) {
    return Optional.of(Fault.of(kind, words));
  }

  /** A department keeps records of the whole city; a zone lies in its district. */
  private boolean own(ReportingUnit unit) {
    boolean whole =
        keeper.group().equals(ReportingUnit.DEPARTMENT)
            || keeper.group().equals(ReportingUnit.CITY);
    boolean zone = keeper.group().equals(ReportingUnit.ZONE);
    return whole
        || unit.code().equals(keeper.code())
        || unit.parent().equals(keeper.code())
        || (zone && unit.code().equals(keeper.parent()));
  }
}
