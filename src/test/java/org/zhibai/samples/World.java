package org.zhibai.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.math.NumberUtils;
import org.zhibai.forms.Relation;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.samples.Adjudications.Case;

/**
 * What every unit reports: sums over its areas and ledgers, a department's own figures, and the
 * rates worked out of them. The city's figures are the sums over districts and departments, so
 * zones count once.
 */
final class World {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal STATUTORY_DAYS = BigDecimal.valueOf(90);

  private final ReportSystem system;
  private final Counts counts = Counts.work();
  private final Adjudications adjudications = new Adjudications(counts);
  private final Ledgers ledgers = new Ledgers(counts, adjudications);
  private final Rates rates = new Rates();
  private final Map<String, Integer> scales = new HashMap<>();
  private final Map<String, Relation> divisions = new HashMap<>();

  World(ReportSystem system) {
    this.system = system;
    for (Map<String, String> row : SampleTable.rows("totals.csv")) {
      scales.put(SampleTable.text(row, "代码"), Integer.valueOf(SampleTable.text(row, "小数")));
    }
    for (Relation relation : system.relations()) {
      if (relation.isRate()) {
        divisions.put(relation.target(), relation);
      }
    }
  }

  ReportSystem system() {
    return system;
  }

  /** The rows of a unit's ledger. */
  List<Row> rows(String ledger, ReportingUnit unit, int year) {
    return ledgers.rows(ledger, unit, year);
  }

  /**
   * The figure or words of a line in a year.
   *
   * @param kind kind of organisation in form 04; empty for all kinds together
   */
  Reported value(ReportingUnit unit, int year, String code, String kind) {
    if (code.startsWith("13.")) {
      return stated(unit, year, code);
    }
    return switch (code) {
      case "01.07" -> Reported.words(scope(unit));
      case "04.28" -> Reported.of(score(unit, year));
      case "04.29" -> Reported.words(score(unit, year).intValue() >= 90 ? "A" : "B");
      case "07.06" -> meanDays(unit, year);
      case "07.07" -> Reported.of(BigDecimal.valueOf(Adjudications.inTime(cases(unit, year))));
      case "07.08" -> shortened(unit, year);
      case "08.23" -> Reported.words(sum(unit, year, "08.04", "").signum() > 0 ? "是" : "否");
      case "08.25" -> agreements(unit, year);
      default -> number(unit, year, code, kind);
    };
  }

  /** How many bases of a line a unit lost in a year. */
  BigDecimal withdrawn(ReportingUnit unit, int year, String code) {
    return switch (code) {
      case "08.12", "08.21" ->
          withdrawn(unit, year, "08.01")
              .add(withdrawn(unit, year, "08.02"))
              .add(withdrawn(unit, year, "08.03"));
      default -> sum(unit, year, "撤销." + code.substring(3), "");
    };
  }

  private Reported number(ReportingUnit unit, int year, String code, String kind) {
    Relation division = divisions.get(code);
    if (division != null) {
      return divide(division, unit, year, kind);
    }
    if (rates.drawn(code)) {
      return Reported.of(rates.draw(code, unit, year));
    }
    return Reported.of(sum(unit, year, code, kind));
  }

  private Reported divide(Relation division, ReportingUnit unit, int year, String kind) {
    BigDecimal below = terms(division.denominator(), unit, year, kind);
    if (below.signum() == 0) {
      return Reported.NOT_APPLICABLE;
    }
    BigDecimal above = terms(division.numerator(), unit, year, kind);
    int decimals = rates.decimals(division.target(), unit);
    return Reported.of(above.divide(below, decimals, RoundingMode.HALF_UP));
  }

  private BigDecimal terms(List<Relation.Term> terms, ReportingUnit unit, int year, String kind) {
    return terms.stream()
        .map(term -> term.factor().multiply(sum(unit, year, term.code(), kind)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sum(ReportingUnit unit, int year, String code, String kind) {
    if (code.equals("08.21")) {
      return bases(unit, year, "08.01", "08.02", "08.03");
    }
    if (code.equals("08.22")) {
      return bases(unit, year, "08.04", "08.05", "08.06");
    }
    if (SoftwareUnits.lines().contains(code)) {
      return software(unit, year, code, kind);
    }
    BigDecimal sum = BigDecimal.ZERO.setScale(scales.getOrDefault(code, 0));
    for (Area area : ledgers.areas(unit)) {
      sum = sum.add(counts.of(area, year, code));
    }
    return sum.add(ofDepartments(unit, year, code));
  }

  private BigDecimal bases(ReportingUnit unit, int year, String... codes) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String code : codes) {
      sum = sum.add(sum(unit, year, code, ""));
    }
    return sum;
  }

  private BigDecimal ofDepartments(ReportingUnit unit, int year, String code) {
    return system.units().stream()
        .filter(each -> each.group().equals(ReportingUnit.DEPARTMENT))
        .filter(each -> each.equals(unit) || unit.group().equals(ReportingUnit.CITY))
        .map(each -> counts.department(each.code(), year, code))
        .filter(NumberUtils::isCreatable)
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal software(ReportingUnit unit, int year, String code, String kind) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String each : kind.isEmpty() ? SoftwareUnits.KINDS : List.of(kind)) {
      sum = sum.add(SoftwareUnits.sum(softwareRows(unit, year), each, code));
    }
    return sum;
  }

  private List<Row> softwareRows(ReportingUnit unit, int year) {
    List<Row> rows = ledgers.rows("T2", unit, year);
    if (!unit.group().equals(ReportingUnit.CITY)) {
      return rows;
    }
    List<Row> all = new ArrayList<>(rows);
    all.addAll(ledgers.rows("T2", system.unit("D-BQ").orElseThrow(), year));
    return all;
  }

  private Reported stated(ReportingUnit unit, int year, String code) {
    String text =
        system.units().stream()
            .filter(each -> each.equals(unit) || unit.group().equals(ReportingUnit.CITY))
            .map(each -> counts.department(each.code(), year, code))
            .filter(StringUtils::isNotEmpty)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(code + " of " + unit.code()));
    return NumberUtils.isCreatable(text) ? Reported.of(new BigDecimal(text)) : Reported.words(text);
  }

  /** Whether a district's figures contain those of zones in it. */
  private String scope(ReportingUnit unit) {
    return system.units().stream().anyMatch(each -> each.parent().equals(unit.code())) ? "含" : "不含";
  }

  private static BigDecimal score(ReportingUnit unit, int year) {
    double first = Noise.between(88.5, 94.5, "考核", unit.code());
    return BigDecimal.valueOf(first + (year - 2021) * 0.7).setScale(1, RoundingMode.HALF_UP);
  }

  private List<Case> cases(ReportingUnit unit, int year) {
    return ledgers.areas(unit).stream()
        .flatMap(area -> adjudications.concluded(area, year).stream())
        .toList();
  }

  private Reported meanDays(ReportingUnit unit, int year) {
    List<Case> cases = cases(unit, year);
    return cases.isEmpty() ? Reported.NOT_APPLICABLE : Reported.of(Adjudications.mean(cases));
  }

  private Reported shortened(ReportingUnit unit, int year) {
    Reported mean = meanDays(unit, year);
    if (mean.number() == null) {
      return mean;
    }
    BigDecimal saved = STATUTORY_DAYS.subtract(mean.orZero()).multiply(HUNDRED);
    return Reported.of(saved.divide(STATUTORY_DAYS, 1, RoundingMode.HALF_UP));
  }

  private Reported agreements(ReportingUnit unit, int year) {
    BigDecimal staff = BigDecimal.ZERO;
    BigDecimal signed = BigDecimal.ZERO;
    for (Row row : ledgers.rows("T1", unit, year)) {
      if (row.text("级别").equals("市") && row.text("在册状态").equals("在册")) {
        staff = staff.add(row.number("涉密人员数"));
        signed = signed.add(row.number("签保密协议人数"));
      }
    }
    return staff.signum() == 0
        ? Reported.NOT_APPLICABLE
        : Reported.of(signed.multiply(HUNDRED).divide(staff, 1, RoundingMode.HALF_UP));
  }
}
