package org.zhibai.rules.derive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.Relation;
import org.zhibai.model.Blank;
import org.zhibai.model.Carried;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.ReportingUnit;

/** Puts figures of last year that this year's submission repeats beside what was reported then. */
final class CarriedFacts {
  /** The kind of figures repeated in the prior-year column. */
  static final String REPEATED = "上年同期";

  private final FormsOfYear forms;
  private final List<PreparedRelation> carried;
  private final Reader reader;
  private final Reasons reasons;

  CarriedFacts(
      FormsOfYear forms, List<PreparedRelation> relations, Reader reader, Reasons reasons) {
    this.forms = forms;
    this.carried =
        relations.stream()
            .filter(one -> one.relation().isCarried())
            .filter(one -> one.numerator().size() == 1 && one.denominator().isEmpty())
            .toList();
    this.reader = reader;
    this.reasons = reasons;
  }

  void derive(Cells cells, @Nullable Cells last, ReportingUnit unit, Harvest harvest) {
    List<FormLine> repeating =
        forms.lines().stream()
            .filter(line -> line.filledBy(unit) && forms.column(line, ColumnRole.PRIOR) != null)
            .toList();
    List<PreparedRelation> stocks =
        carried.stream().filter(relation -> relation.concerns(unit)).toList();
    if (last == null) {
      withoutPast(!stocks.isEmpty(), !repeating.isEmpty(), harvest);
      return;
    }
    stocks.forEach(relation -> opening(relation, cells, last, harvest));
    repeating.forEach(line -> repeated(line, cells, last, harvest));
  }

  /** A stock at the year's beginning is last year's at its end. */
  private void opening(PreparedRelation relation, Cells cells, Cells last, Harvest harvest) {
    Piece source = relation.numerator().get(0);
    compare(
        new Comparison(
            relation.relation().id(), Relation.CARRIED, relation.target(), relation.column()),
        cells.at(relation.target().code(), relation.column()),
        last.at(source.line().code(), source.column()),
        source.line(),
        harvest);
  }

  /** The column 上年同期 repeats last year's figure. */
  private void repeated(FormLine line, Cells cells, Cells last, Harvest harvest) {
    String column = forms.column(line, ColumnRole.PRIOR);
    if (column != null && last.has(line.code())) {
      compare(
          new Comparison("", REPEATED, line, column),
          cells.at(line.code(), column),
          last.own(line.code()),
          line,
          harvest);
    }
  }

  private record Comparison(String id, String kind, FormLine line, String column) {}

  private void withoutPast(boolean stocks, boolean repeating, Harvest harvest) {
    String reason = reasons.get("noLastYear", forms.year() - 1);
    if (stocks) {
      harvest.gap(Carried.class, "", Relation.CARRIED, "", reason);
    }
    if (repeating) {
      harvest.gap(Carried.class, "", REPEATED, "", reason);
    }
  }

  private void compare(
      Comparison one,
      @Nullable Entry stated,
      @Nullable Entry last,
      FormLine from,
      Harvest harvest) {
    if (answered(stated) || answered(last)) {
      return;
    }
    if (!(stated instanceof Figure now)) {
      gap(one, stated, reader.why(one.line(), one.column(), stated), harvest);
    } else if (!(last instanceof Figure then)) {
      gap(one, stated, lacking(from, last), harvest);
    } else if (now.bound() != then.bound()) {
      Figure vague = now.exact() ? then : now;
      String cell = reader.cell(from, vague.column());
      gap(one, stated, reasons.get("inexact", cell, vague.shown(), vague.precision()), harvest);
    } else {
      harvest.fact(carried(one, now, then, from));
    }
  }

  private static boolean answered(@Nullable Entry entry) {
    return entry instanceof Blank blank && blank.filled();
  }

  private String lacking(FormLine from, @Nullable Entry last) {
    String why = last instanceof Blank blank ? blank.why() : Blank.Reason.LINE_MISSING.word();
    String own = forms.ownColumn(from);
    String cell = reader.cell(from, own == null ? from.columns().get(0) : own);
    return reasons.get("missing.lastYear", cell, why);
  }

  private Carried carried(Comparison one, Figure now, Figure then, FormLine from) {
    boolean same = now.value().compareTo(then.value()) == 0;
    String formula =
        reasons.formula(
            "formula.carried",
            forms.name(one.line(), one.column()),
            forms.name(from, then.column()));
    String numbers =
        Formulas.number(now)
            + (same ? " = " : " ≠ ")
            + Formulas.number(then)
            + (same ? "" : Formulas.difference(now.value(), then.value()));
    return new Carried(one.kind(), now, then, formula, numbers);
  }

  private void gap(Comparison one, @Nullable Entry stated, String reason, Harvest harvest) {
    harvest.gap(
        Carried.class,
        one.id(),
        one.kind(),
        one.line().code(),
        reader.about(one.line(), one.column(), stated, harvest.reporter(), "stated"),
        reason);
  }
}
