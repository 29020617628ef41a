package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.model.Blank;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.LineType;
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
      if (last != null && line.filledBy(unit) && measured(line)) {
        withoutColumn(line, cells, last, harvest);
      }
    }
  }

  /** Whether a line says how much there is, not what rank or label something has. */
  private static boolean measured(FormLine line) {
    LineType type = line.line().type();
    return type.additive() || type == LineType.RATE || type == LineType.AVERAGE;
  }

  /** Columns that have no column of last year beside them, against last year's submission. */
  private void withoutColumn(FormLine line, Cells cells, Cells last, Harvest harvest) {
    boolean alone = forms.priorColumn(line) == null;
    for (String column : line.columns()) {
      ColumnRole role = forms.role(line, column);
      if (role == ColumnRole.PART || (alone && role.ofThePeriod())) {
        againstLastYear(line, column, cells, last.at(line.code(), column), harvest);
      }
    }
  }

  private void againstLastYear(
      FormLine line, String column, Cells cells, @Nullable Entry before, Harvest harvest) {
    Entry entry = cells.at(line.code(), column);
    if (!(before instanceof Figure then && then.exact()) || answered(entry)) {
      return;
    }
    if (entry instanceof Figure now && now.exact()) {
      harvest.fact(pair(now, then, null, cells));
    } else {
      Map<String, Object> known = known(line, column, cells, then, harvest);
      known.put("stated", false);
      String reason = reader.why(line, column, entry);
      harvest.gap(YearOnYear.class, "", KIND, line.code(), known, reason);
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
      gap(line, cells, prior, reader.why(line, ownColumn(line), current), harvest);
    } else if (prior instanceof Figure then && then.exact()) {
      harvest.fact(pair(now, then, printed(cells, now), cells));
    } else if (prior instanceof Figure then) {
      String cell = reader.cell(line, then.column());
      gap(
          line,
          cells,
          prior,
          reasons.get("inexact", cell, then.shown(), then.precision()),
          harvest);
    } else {
      String cell = reader.cell(line, ownColumn(line));
      gap(line, cells, prior, reasons.get("noPrior", cell, forms.year() - 1), harvest);
    }
  }

  private static boolean answered(@Nullable Entry entry) {
    return entry instanceof Blank blank && blank.filled();
  }

  private String ownColumn(FormLine line) {
    String own = forms.ownColumn(line);
    return own == null ? line.columns().get(0) : own;
  }

  private static @Nullable Growth printed(Cells cells, Figure current) {
    return cells.in(current.code(), ColumnRole.GROWTH) instanceof Growth growth ? growth : null;
  }

  private YearOnYear pair(Figure current, Figure prior, @Nullable Growth growth, Cells cells) {
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

  private void gap(
      FormLine line, Cells cells, @Nullable Entry prior, String reason, Harvest harvest) {
    Map<String, Object> known = known(line, ownColumn(line), cells, prior, harvest);
    stated(line, cells).ifPresent(stated -> known.put("stated", stated));
    harvest.gap(YearOnYear.class, "", KIND, line.code(), known, reason);
  }

  /** What is known of a pair that could not be made. */
  private Map<String, Object> known(
      FormLine line, String column, Cells cells, @Nullable Entry prior, Harvest harvest) {
    Map<String, Object> known = new HashMap<>();
    Entry found = cells.at(line.code(), column);
    known.put("current", forms.entry(line, column, found, harvest.reporter()));
    if (prior instanceof Figure then) {
      known.put("prior", then);
      withoutRatio(then, known);
    }
    if (!cells.remark(line.code()).isEmpty()) {
      known.put("explained", true);
    }
    return known;
  }

  /** From nothing there is no growth, and none but a rate has a difference that counts as such. */
  private static void withoutRatio(Figure prior, Map<String, Object> known) {
    if (prior.value().signum() == 0) {
      known.put("orders", Gap.NOTHING);
      if (!GrowthInterval.points(prior)) {
        known.put("change", Gap.NOTHING);
      }
    }
  }

  /** Whether growth was printed; empty when nobody knows. */
  private Optional<Boolean> stated(FormLine line, Cells cells) {
    Entry entry = cells.in(line.code(), ColumnRole.GROWTH);
    boolean empty = entry instanceof Blank blank && (blank.filled() || blank.leftBlank());
    if (empty || forms.column(line, ColumnRole.GROWTH) == null) {
      return Optional.of(false);
    }
    return entry instanceof Growth ? Optional.of(true) : Optional.empty();
  }
}
