package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.model.CityShare;
import org.zhibai.model.Figure;
import org.zhibai.model.Grouped;
import org.zhibai.model.PerCapita;
import org.zhibai.model.ReportingUnit;

/**
 * Puts districts beside each other: each one's share of their sum beside its share a year before,
 * and each one's figure per head among those of all.
 */
final class DistrictFacts {

  private static final String SHARE = "占比";

  /** Below this many units quartiles say nothing. */
  private static final int FEWEST = 5;

  private final UnitsOfYear units;
  private final Reasons reasons;
  private final List<Cells> districts = new ArrayList<>();

  DistrictFacts(UnitsOfYear units, Reasons reasons) {
    this.units = units;
    this.reasons = reasons;
    for (ReportingUnit unit : units.expected()) {
      Cells cells = units.cells(unit.code());
      if (cells != null && unit.group().equals(ReportingUnit.DISTRICT)) {
        districts.add(cells);
      }
    }
  }

  /** Derives what can be said about some lines. */
  void derive(List<FormLine> lines, Harvest harvest) {
    for (FormLine line : lines) {
      String own = units.forms().ownColumn(line);
      if (own != null && line.line().type().additive()) {
        List<Figure> figures = figures(line.code(), own);
        String before = units.forms().priorColumn(line);
        if (before != null) {
          shares(figures, figures(line.code(), before), harvest);
        }
        perCapita(line, figures, harvest);
      }
    }
  }

  /** The exact figures of a line in a column, of the districts that have one. */
  private List<Figure> figures(String code, String column) {
    List<Figure> figures = new ArrayList<>();
    for (Cells cells : districts) {
      if (cells.at(code, column) instanceof Figure figure && figure.exact()) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /** Shares can only be compared where all districts have both figures. */
  private void shares(List<Figure> now, List<Figure> then, Harvest harvest) {
    if (now.size() < 2) {
      return;
    }
    if (now.size() != districts.size() || then.size() != districts.size()) {
      String code = now.get(0).code();
      int lacking = districts.size() - Math.min(now.size(), then.size());
      String reason = reasons.get("cityShare.lacking", now.get(0).name(), lacking);
      harvest.gap(CityShare.class, "", SHARE, code, reason);
      return;
    }
    if (SharesOfCity.sum(now).signum() <= 0 || SharesOfCity.sum(then).signum() <= 0) {
      return;
    }
    SharesOfCity shares = new SharesOfCity(now, then);
    for (int i = 0; i < now.size(); i++) {
      harvest.fact(cityShare(shares, i));
    }
  }

  private CityShare cityShare(SharesOfCity shares, int i) {
    Figure now = shares.now(i);
    Figure then = shares.then(i);
    BigDecimal share = shares.share(i);
    BigDecimal before = shares.before(i);
    BigDecimal sum = shares.sum();
    BigDecimal sumBefore = shares.sumBefore();
    return new CityShare(
        now,
        then,
        share,
        before,
        shares.aside(i),
        sum.min(sumBefore),
        reasons.formula("formula.cityShare", now.name()),
        reasons.get(
            "numbers.cityShare",
            Formulas.number(now),
            Grouped.of(sum),
            Grouped.of(share),
            Formulas.number(then),
            Grouped.of(sumBefore),
            Grouped.of(before)));
  }

  private void perCapita(FormLine line, List<Figure> figures, Harvest harvest) {
    Map<Figure, Figure> populations = new LinkedHashMap<>();
    for (Figure figure : figures) {
      Figure population = population(figure);
      if (population != null && !line.code().equals(population.code())) {
        populations.put(figure, population);
      }
    }
    if (populations.size() < FEWEST) {
      return;
    }
    List<BigDecimal> values = new ArrayList<>();
    populations.forEach((figure, by) -> values.add(perCapita(figure, by)));
    values.sort(BigDecimal::compareTo);
    Quartiles group = Quartiles.of(values);
    BigDecimal whole = SharesOfCity.sum(figures);
    if (group.apart()) {
      populations.forEach((figure, by) -> harvest.fact(perCapita(figure, by, group, whole)));
    }
  }

  private @Nullable Figure population(Figure figure) {
    Cells cells = units.cells(figure.reporter());
    return cells != null
            && cells.own(units.population()) instanceof Figure population
            && population.value().signum() > 0
        ? population
        : null;
  }

  private static BigDecimal perCapita(Figure figure, Figure population) {
    return figure.value().divide(population.value(), new MathContext(6, RoundingMode.HALF_UP));
  }

  private PerCapita perCapita(Figure figure, Figure population, Quartiles group, BigDecimal whole) {
    BigDecimal value = perCapita(figure, population);
    return new PerCapita(
        figure,
        population,
        value,
        group.lower(),
        group.upper(),
        group.distance(value),
        whole,
        reasons.formula("formula.perCapita", figure.name(), population.name()),
        reasons.get(
            "numbers.perCapita",
            Formulas.number(figure),
            Formulas.number(population),
            Grouped.of(value),
            Grouped.of(group.lower()),
            Grouped.of(group.upper())));
  }
}
