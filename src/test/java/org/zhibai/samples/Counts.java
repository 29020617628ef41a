package org.zhibai.samples;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What was counted in each area and year: the city's totals of {@code totals.csv}, less what the
 * departments report themselves, split over the areas.
 *
 * <p>A stock's floor is last year's figure, a part's cap is its whole; what is a sum or a balance
 * is worked out area by area, and therefore holds for districts, zones and the city alike.
 */
final class Counts {
  /** The years of which figures are known; the first only as 上年同期 of the second. */
  static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  private record Key(int year, String place, String code) {}

  private final List<Area> areas = Area.all();
  private final List<Map<String, String>> totals = SampleTable.rows("totals.csv");
  private final Map<Key, BigDecimal> figures = new HashMap<>();
  private final Map<Key, String> ofDepartments = new HashMap<>();

  private Counts() {}

  /** All counts. */
  static Counts work() {
    Counts counts = new Counts();
    counts.readFixed();
    counts.readDepartments();
    for (int year : YEARS) {
      for (Map<String, String> line : counts.totals) {
        counts.split(line, year);
      }
    }
    return counts;
  }

  List<Area> areas() {
    return areas;
  }

  /** The figure of an area; 0 where nothing was counted. */
  BigDecimal of(Area area, int year, String code) {
    return figures.getOrDefault(new Key(year, area.code(), code), BigDecimal.ZERO);
  }

  /** The same as a whole number. */
  int whole(Area area, int year, String code) {
    return of(area, year, code).intValueExact();
  }

  /** What a department reports of a line, as written; empty when it doesn't report it. */
  String department(String unit, int year, String code) {
    return ofDepartments.getOrDefault(new Key(year, unit, code), "");
  }

  /** The line codes of which areas have counts. */
  List<String> codes() {
    return totals.stream().map(line -> SampleTable.text(line, "代码")).toList();
  }

  private void readFixed() {
    for (Map<String, String> row : SampleTable.rows("fixed.csv")) {
      int year = Integer.parseInt(SampleTable.text(row, "年"));
      for (Area area : areas) {
        String code = SampleTable.text(row, "代码");
        BigDecimal value = new BigDecimal(SampleTable.text(row, area.code()));
        figures.put(new Key(year, area.code(), code), value);
      }
    }
  }

  private void readDepartments() {
    for (Map<String, String> row : SampleTable.rows("departments.csv")) {
      for (int year : YEARS) {
        ofDepartments.put(
            new Key(year, SampleTable.text(row, "单位"), SampleTable.text(row, "代码")),
            SampleTable.text(row, String.valueOf(year)));
      }
    }
  }

  private void split(Map<String, String> line, int year) {
    String code = SampleTable.text(line, "代码");
    if (figures.containsKey(new Key(year, areas.get(0).code(), code))) {
      return;
    }
    String total = SampleTable.text(line, String.valueOf(year));
    String formula = SampleTable.text(line, "算式");
    if (!total.isEmpty()) {
      distribute(line, year, new BigDecimal(total).subtract(departments(year, code)));
    } else if (!formula.isEmpty()) {
      for (Area area : areas) {
        figures.put(new Key(year, area.code(), code), sum(formula, area, year));
      }
    }
  }

  private void distribute(Map<String, String> line, int year, BigDecimal total) {
    String code = SampleTable.text(line, "代码");
    int scale = Integer.parseInt(SampleTable.text(line, "小数"));
    double[] weights = areas.stream().mapToDouble(area -> weight(line, area, year)).toArray();
    String cap = SampleTable.text(line, "上限");
    String floor = SampleTable.text(line, "下限");
    Split split = Split.by(weights);
    if (!cap.isEmpty()) {
      split = split.notAbove(bounds(area -> units(sum(cap, area, year), scale)));
    }
    if (!floor.isEmpty()) {
      split = split.notBelow(bounds(area -> units(highest(floor, area, year), scale)));
    }
    long[] parts = split(split, code + " " + year, units(total, scale));
    for (int i = 0; i < parts.length; i++) {
      figures.put(new Key(year, areas.get(i).code(), code), BigDecimal.valueOf(parts[i], scale));
    }
  }

  private static long[] split(Split split, String what, long total) {
    try {
      return split.of(total);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(what + ": " + e.getMessage(), e);
    }
  }

  private long[] bounds(ToLongFunction<Area> bound) {
    return areas.stream().mapToLong(bound).toArray();
  }

  private BigDecimal highest(String floors, Area area, int year) {
    BigDecimal highest = BigDecimal.ZERO;
    for (String floor : floors.split("\\|")) {
      highest = highest.max(sum(floor, area, year));
    }
    return highest;
  }

  private BigDecimal sum(String formula, Area area, int year) {
    return new Formula(formula).sum((code, last) -> of(area, last ? year - 1 : year, code));
  }

  private static long units(BigDecimal value, int scale) {
    return value.movePointRight(scale).longValueExact();
  }

  private double weight(Map<String, String> line, Area area, int year) {
    String code = SampleTable.text(line, "代码");
    String by = SampleTable.text(line, "权重");
    if (Character.isDigit(by.charAt(0))) {
      return sum(by, area, year).doubleValue()
          * Noise.between(0.94, 1.06, code, area.code())
          * Noise.between(0.99, 1.01, code, area.code(), year);
    }
    double first = area.weight(by) * Noise.between(0.75, 1.3, code, area.code());
    double before = all(year - 1, code);
    if (before == 0) {
      return first;
    }
    double last = of(area, year - 1, code).doubleValue();
    double share = area.weight(by) / areas.stream().mapToDouble(each -> each.weight(by)).sum();
    return (last + 0.02 * before * share) * Noise.between(0.94, 1.06, code, area.code(), year);
  }

  private double all(int year, String code) {
    return areas.stream().mapToDouble(area -> of(area, year, code).doubleValue()).sum();
  }

  private BigDecimal departments(int year, String code) {
    return ofDepartments.entrySet().stream()
        .filter(entry -> entry.getKey().year() == year && entry.getKey().code().equals(code))
        .map(entry -> new BigDecimal(entry.getValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
