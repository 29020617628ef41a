package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.model.Blank;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.YearOnYear;

/** Puts each line's figure beside that of the same period last year. */
final class GrowthFacts {
  /** The kind that gaps of year-on-year pairs carry. */
  static final String KIND = "同比";

  private final FormsOfYear forms;
  private final Reader reader;
  private final Reasons reasons;
  private final BigDecimal steady;

  /**
   * @param steady how far from 0 growth may lie that is called 持平, in per cent
   */
  GrowthFacts(FormsOfYear forms, Reader reader, Reasons reasons, BigDecimal steady) {
    this.forms = forms;
    this.reader = reader;
    this.reasons = reasons;
    this.steady = steady;
  }

  void derive(Cells cells, @Nullable Cells last, ReportingUnit unit, Harvest harvest) {
    for (FormLine line : forms.lines()) {
      String own = forms.ownColumn(line);
      String before = forms.priorColumn(line);
      if (own != null && before != null && line.filledBy(unit)) {
        derive(line, cells.at(line.code(), own), prior(cells, last, line, before), cells, harvest);
      }
    }
  }

  /** The prior-year column, or where nothing was filled in, last year's own figure. */
  private static @Nullable Entry prior(
      Cells cells, @Nullable Cells last, FormLine line, String column) {
    Entry stated = cells.at(line.code(), column);
    if (last == null || !(stated == null || (stated instanceof Blank blank && !blank.filled()))) {
      return stated;
    }
    Entry own = last.own(line.code());
    return own == null ? stated : own;
  }

  private void derive(
      FormLine line, @Nullable Entry current, @Nullable Entry prior, Cells cells, Harvest harvest) {
    if (answered(current) || answered(prior)) {
      return;
    }
    if (!(current instanceof Figure now && now.exact())) {
      gap(line, reader.why(line, ownColumn(line), current), harvest);
    } else if (prior instanceof Figure then && then.exact()) {
      harvest.fact(pair(now, then, cells));
    } else if (prior instanceof Figure then) {
      String cell = reader.cell(line, then.column());
      gap(line, reasons.get("inexact", cell, then.shown(), then.precision()), harvest);
    } else {
      String cell = reader.cell(line, ownColumn(line));
      gap(line, reasons.get("noPrior", cell, forms.year() - 1), harvest);
    }
  }

  private static boolean answered(@Nullable Entry entry) {
    return entry instanceof Blank blank && blank.filled();
  }

  private String ownColumn(FormLine line) {
    String own = forms.ownColumn(line);
    return own == null ? line.columns().get(0) : own;
  }

  private YearOnYear pair(Figure current, Figure prior, Cells cells) {
    Growth growth =
        cells.in(current.code(), ColumnRole.GROWTH) instanceof Growth printed ? printed : null;
    Optional<GrowthInterval> interval = GrowthInterval.of(current, prior, growth, steady);
    boolean points = GrowthInterval.points(current);
    String key = growth == null ? "formula.noGrowth" : points ? "formula.points" : "formula.growth";
    return new YearOnYear(
        current,
        prior,
        growth,
        interval.map(GrowthInterval::lowest).orElse(null),
        interval.map(GrowthInterval::highest).orElse(null),
        cells.remark(current.code()),
        reasons.formula(key, current.name()),
        GrowthFormula.numbers(current, prior, growth, interval));
  }

  private static void gap(FormLine line, String reason, Harvest harvest) {
    harvest.gap(YearOnYear.class, "", KIND, line.code(), reason);
  }
}
