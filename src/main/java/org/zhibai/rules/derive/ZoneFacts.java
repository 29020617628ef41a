package org.zhibai.rules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Inequality;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Submission;
import org.zhibai.rules.derive.Reading.Known;
import org.zhibai.rules.derive.Reading.Missing;

/**
 * Puts a functional zone's figures beside those of the district it belongs to. They are part of the
 * district's where it declares 含; where it declares 不含 nothing follows.
 */
final class ZoneFacts {
  /** The kind of these inequalities. */
  static final String KIND = "功能区";

  private final UnitsOfYear units;
  private final Reader reader;
  private final Reasons reasons;

  ZoneFacts(UnitsOfYear units, Reasons reasons) {
    this.units = units;
    this.reader = new Reader(units.forms(), reasons);
    this.reasons = reasons;
  }

  /** Derives what can be said about some lines of a zone. */
  void derive(ReportingUnit zone, List<FormLine> lines, Harvest harvest) {
    Submission submission = units.submission(zone.code());
    Submission parent = units.submission(zone.parent());
    Optional<FormLine> declaration = units.declaration();
    if (submission == null || declaration.isEmpty() || units.excludes(zone.parent())) {
      return;
    }
    if (parent == null) {
      none(reasons.get("parent.missing", units.name(zone.parent())), harvest);
    } else if (units.includes(zone.parent())) {
      compareAll(submission, parent, lines, harvest);
    } else {
      FormLine line = declaration.get();
      String name = units.name(zone.parent());
      String reason = reasons.get("parent.undeclared", name, line.code(), line.line().name());
      none(reason, harvest);
    }
  }

  private void compareAll(
      Submission zone, Submission parent, List<FormLine> lines, Harvest harvest) {
    Cells ofZone = units.cells(zone.unit().code());
    Cells ofParent = units.cells(parent.unit().code());
    if (ofZone == null || ofParent == null) {
      return;
    }
    for (FormLine line : lines) {
      String own = units.forms().ownColumn(line);
      if (own != null
          && line.line().type().additive()
          && line.filledBy(zone.unit())
          && line.filledBy(parent.unit())) {
        Reading part = reader.subject(ofZone, line, own);
        Reading whole = reader.part(ofParent, line, own);
        compare(
            new Pair(line, own, ofZone.at(line.code(), own)), parent.unit(), part, whole, harvest);
      }
    }
  }

  /** A line of the zone in a column, and what stands there. */
  private record Pair(FormLine line, String column, @Nullable Entry entry) {}

  private void compare(
      Pair pair, ReportingUnit parent, Reading part, Reading whole, Harvest harvest) {
    if (part instanceof Missing missing) {
      gap(pair, missing.reason(), harvest);
    } else if (whole instanceof Missing missing) {
      gap(pair, parent.name() + "：" + missing.reason(), harvest);
    } else if (part instanceof Known known
        && known.figure() != null
        && whole instanceof Known bound) {
      harvest.fact(inequality(known.figure(), bound, parent));
    }
  }

  private Inequality inequality(Figure zone, Known whole, ReportingUnit parent) {
    BigDecimal tolerance = zone.halfUnit().add(whole.halfUnit());
    boolean holds = zone.value().subtract(whole.value()).compareTo(tolerance) <= 0;
    Figure bound = whole.figure();
    return new Inequality(
        "",
        KIND,
        zone,
        bound == null ? List.of() : List.of(bound),
        whole.value(),
        tolerance,
        reasons.formula("formula.zone", units.name(zone.reporter()), zone.name(), parent.name()),
        Formulas.number(zone) + (holds ? " ≤ " : " > ") + Formulas.operand(whole));
  }

  /** Nothing can be compared at all. */
  private static void none(String reason, Harvest harvest) {
    harvest.gap(Inequality.class, "", KIND, "", reason);
  }

  private void gap(Pair pair, String reason, Harvest harvest) {
    harvest.gap(
        Inequality.class,
        "",
        KIND,
        pair.line().code(),
        reader.about(pair.line(), pair.column(), pair.entry(), harvest.reporter()),
        reason);
  }
}
