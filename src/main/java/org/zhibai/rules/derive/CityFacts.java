package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Equation;
import org.zhibai.model.Figure;
import org.zhibai.model.Grouped;
import org.zhibai.model.Inequality;
import org.zhibai.model.Listing;
import org.zhibai.model.ReportingUnit;
import org.zhibai.rules.derive.Reading.Known;

/**
 * Puts the city's figures beside those of the units that count: sums where a line adds up over
 * several units, the department's own figure where one department alone reports the line.
 * Functional zones are part of their districts and don't count.
 */
final class CityFacts {
  /** The kind of city figures that are sums. */
  static final String SUM = "全市";

  /** The kind of city figures that a single department reports. */
  static final String DEPARTMENT = "跨部门";

  /** Most units that a reason names. */
  private static final int NAMED = 3;

  private final UnitsOfYear units;
  private final ReportingUnit city;
  private final Reader reader;
  private final Reasons reasons;

  CityFacts(UnitsOfYear units, ReportingUnit city, Reasons reasons) {
    this.units = units;
    this.city = city;
    this.reader = new Reader(units.forms(), reasons);
    this.reasons = reasons;
  }

  /** Derives what can be said about some lines. */
  void derive(List<FormLine> lines, Harvest harvest) {
    Cells reported = units.cells(city.code());
    if (reported == null) {
      none(reasons.get("city.missing", city.name()), harvest);
      return;
    }
    List<ReportingUnit> counted = units.expected().stream().filter(ReportingUnit::counted).toList();
    if (counted.stream().allMatch(unit -> units.cells(unit.code()) == null)) {
      none(reasons.get("city.alone", city.name()), harvest);
      return;
    }
    for (FormLine line : lines) {
      List<ReportingUnit> reporting = counted.stream().filter(line::filledBy).toList();
      boolean single =
          reporting.size() == 1 && reporting.get(0).group().equals(ReportingUnit.DEPARTMENT);
      if (line.filledBy(city) && (single || (reporting.size() > 1 && additive(line)))) {
        for (String column : columns(line)) {
          compare(new Comparison(line, column, single ? DEPARTMENT : SUM), reporting, harvest);
        }
      }
    }
  }

  /** Nothing can be compared at all. */
  private static void none(String reason, Harvest harvest) {
    harvest.gap(Equation.class, "", SUM, "", reason);
    harvest.gap(Equation.class, "", DEPARTMENT, "", reason);
  }

  /** A line in a column, as the city has it and as the units have it. */
  private record Comparison(FormLine line, String column, String kind) {}

  private static boolean additive(FormLine line) {
    return line.line().type().additive();
  }

  private List<String> columns(FormLine line) {
    return line.columns().stream()
        .filter(
            key -> {
              ColumnRole role = units.forms().role(line, key);
              return role.ofThePeriod() || role == ColumnRole.PART;
            })
        .toList();
  }

  private void compare(Comparison one, List<ReportingUnit> reporting, Harvest harvest) {
    Cells reported = units.cells(city.code());
    Entry entry = reported == null ? null : reported.at(one.line().code(), one.column());
    if ((entry instanceof Blank blank && blank.reason() == Blank.Reason.NOT_APPLICABLE)
        || one.line().line().type().inWords()) {
      return;
    }
    if (!(entry instanceof Figure figure && (figure.exact() || (atLeast(figure) && isSum(one))))) {
      gap(one, entry, reader.why(one.line(), one.column(), entry), harvest);
      return;
    }
    List<Share> shares = new ArrayList<>();
    Map<String, List<String>> lacking = new LinkedHashMap<>();
    for (ReportingUnit unit : reporting) {
      read(one, unit, shares, lacking);
    }
    if (lacking.isEmpty()) {
      harvest.fact(relation(one, figure, shares));
    } else {
      String cell = reader.cell(one.line(), one.column());
      String who =
          lacking.entrySet().stream()
              .map(why -> names(why.getValue()) + "（" + why.getKey() + "）")
              .collect(Collectors.joining("；"));
      gap(one, figure, reasons.get("city.units", cell, who), harvest);
    }
  }

  /** Names of units; of many, the first few and how many they are. */
  private String names(List<String> names) {
    String first = Listing.of(names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? reasons.get("units.many", first, names.size()) : first;
  }

  /** What one unit contributes. */
  private record Share(ReportingUnit unit, Known known) {
    Piece.Read read() {
      return new Piece.Read(BigDecimal.ONE, known);
    }
  }

  /** Reads what a unit contributes; {@code lacking} takes the names of units by reason. */
  private void read(
      Comparison one, ReportingUnit unit, List<Share> shares, Map<String, List<String>> lacking) {
    Cells reported = units.cells(unit.code());
    Reading reading = reported == null ? null : reader.part(reported, one.line(), one.column());
    if (reading instanceof Known known && (isSum(one) || known.figure() != null)) {
      shares.add(new Share(unit, known));
    } else {
      lacking.computeIfAbsent(lacks(one, reported), fresh -> new ArrayList<>()).add(unit.name());
    }
  }

  private String lacks(Comparison one, @Nullable Cells reported) {
    if (reported == null) {
      return reasons.get("unit.missing");
    }
    Entry entry = reported.at(one.line().code(), one.column());
    return entry instanceof Figure vague ? reasons.get("unit.inexact", vague.shown()) : why(entry);
  }

  private static String why(@Nullable Entry entry) {
    return entry instanceof Blank blank ? blank.why() : Blank.Reason.LINE_MISSING.word();
  }

  private Object relation(Comparison one, Figure figure, List<Share> shares) {
    Tolerances.Sum sum = Tolerances.sum(shares.stream().map(Share::read).toList());
    List<Figure> operands = new ArrayList<>();
    for (Share share : shares) {
      if (share.known().figure() != null) {
        operands.add(share.known().figure());
      }
    }
    String name = units.forms().name(one.line(), one.column());
    if (!isSum(one)) {
      String formula = reasons.formula("formula.department", name, shares.get(0).unit().name());
      BigDecimal tolerance = Tolerances.same(figure, operands.get(0));
      return equation(one, figure, operands, sum.value(), tolerance, formula, shares);
    }
    BigDecimal tolerance = sum.halfWidth().add(figure.halfUnit());
    String formula = reasons.formula("formula.city", name);
    return figure.exact()
        ? equation(one, figure, operands, sum.value(), tolerance, formula, shares)
        : new Inequality(
            "",
            one.kind(),
            figure,
            operands,
            sum.value(),
            sum.halfWidth(),
            reasons.formula("formula.city.least", name),
            numbers(figure, sum.value(), sum.halfWidth(), shares, false));
  }

  private static Equation equation(
      Comparison one,
      Figure figure,
      List<Figure> operands,
      BigDecimal expected,
      BigDecimal tolerance,
      String formula,
      List<Share> shares) {
    String numbers = numbers(figure, expected, tolerance, shares, true);
    return new Equation("", one.kind(), figure, operands, expected, tolerance, formula, numbers);
  }

  private static String numbers(
      Figure figure, BigDecimal expected, BigDecimal tolerance, List<Share> shares, boolean equal) {
    BigDecimal difference = figure.value().subtract(expected);
    boolean holds = (equal ? difference.abs() : difference).compareTo(tolerance) <= 0;
    String sign = equal ? (holds ? " = " : " ≠ ") : (holds ? " ≤ " : " > ");
    String right =
        Formulas.sum(
            shares.stream()
                .map(share -> share.unit().name() + " " + Formulas.operand(share.known()))
                .map(text -> new Formulas.Factor(BigDecimal.ONE, text))
                .toList());
    return Formulas.number(figure)
        + sign
        + right
        + (shares.size() > 1 ? " = " + Grouped.of(expected) : "")
        + (holds ? "" : Formulas.difference(figure.value(), expected));
  }

  private static boolean isSum(Comparison one) {
    return one.kind().equals(SUM);
  }

  /** Whether a lower bound was printed (160余, 超4000): a sum can still be measured against it. */
  private static boolean atLeast(Figure figure) {
    return figure.bound() == Bound.AT_LEAST || figure.bound() == Bound.MORE_THAN;
  }

  private void gap(Comparison one, @Nullable Entry entry, String reason, Harvest harvest) {
    boolean least = entry instanceof Figure figure && atLeast(figure);
    harvest.gap(
        least ? Inequality.class : Equation.class,
        "",
        one.kind(),
        one.line().code(),
        reader.about(one.line(), one.column(), entry, city.code()),
        reason);
  }
}
