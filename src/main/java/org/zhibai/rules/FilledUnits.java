package org.zhibai.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Growth;
import org.zhibai.model.InputFile;
import org.zhibai.model.Ledger;
import org.zhibai.model.Place;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Submission;
import org.zhibai.model.Words;

/**
 * Submissions in which every cell is filled in, made from the report system alone. Where a rule
 * applies may hang on what the cells hold, so there are several ways of filling.
 */
final class FilledUnits {
  private final ReportSystem system;

  /** What stands in the cells. */
  enum Filling {
    STEADY(100, 100),
    RISING(100, 1),
    FALLING(1, 100),
    NOTHING(0, 0),
    VAGUE(100, 100),
    UNFILLED(0, 100),
    DASHED(0, 100);

    private final int now;
    private final int before;

    Filling(int now, int before) {
      this.now = now;
      this.before = before;
    }
  }

  FilledUnits(ReportSystem system) {
    this.system = system;
  }

  /** One unit of each kind: each department, and of the other groups one. */
  List<ReportingUnit> kinds(int year) {
    Map<String, ReportingUnit> kinds = new LinkedHashMap<>();
    for (ReportingUnit unit : system.reporters(year)) {
      boolean alone = unit.group().equals(ReportingUnit.DEPARTMENT);
      kinds.putIfAbsent(alone ? unit.code() : unit.group(), unit);
    }
    return List.copyOf(kinds.values());
  }

  /** A unit's submission. */
  Submission submission(ReportingUnit unit, int year, Filling filling) {
    return submission(new Forms(unit, year), year, filling);
  }

  /** What the unit handed in for the year before, in the forms of the year itself. */
  Submission before(ReportingUnit unit, int year) {
    return submission(new Forms(unit, year), year - 1, Filling.STEADY);
  }

  /** A cell to be filled in. */
  private record Spot(FormLine line, ColumnRole role, Place place, CellAddress cell) {}

  /** The forms that a unit fills in. */
  private record Forms(ReportingUnit unit, int year) {}

  private Submission submission(Forms forms, int year, Filling filling) {
    ReportingUnit unit = forms.unit();
    String file = unit.code() + "-" + year;
    List<Entry> entries = new ArrayList<>();
    for (Form form : system.forms(unit, forms.year())) {
      for (FormLine line : system.lines(form, unit, forms.year())) {
        for (String column : line.columns()) {
          Place place = new Place(unit.code(), year, column);
          CellAddress cell = new CellAddress(file, line.code(), column);
          Spot spot = new Spot(line, form.column(column).role(), place, cell);
          entries.add(entry(spot, filling));
        }
      }
    }
    List<Ledger> ledgers = new ArrayList<>();
    for (LedgerForm ledger : system.ledgers(unit, forms.year())) {
      ledgers.add(new FilledLedger(ledger, unit, year));
    }
    InputFile input = new InputFile(file, file, "", 0);
    return new Submission(
        unit, year, 1, input, List.of(), entries, ledgers, List.of(), List.of(), List.of());
  }

  private static Entry entry(Spot spot, Filling filling) {
    FormLine line = spot.line();
    ColumnRole role = spot.role();
    Place place = spot.place();
    CellAddress cell = spot.cell();
    boolean before = role == ColumnRole.PRIOR || role == ColumnRole.OPENING;
    if (!before && filling == Filling.UNFILLED) {
      return new Blank(line.line(), place, role, Blank.Reason.NOT_FILLED, "", cell);
    }
    if (!before && filling == Filling.DASHED) {
      return new Blank(line.line(), place, role, Blank.Reason.NOT_APPLICABLE, "—", cell);
    }
    Bound bound = filling == Filling.VAGUE ? Bound.AT_LEAST : Bound.EXACT;
    BigDecimal value = BigDecimal.valueOf(before ? filling.before : filling.now);
    String shown = value.toPlainString();
    if (role == ColumnRole.GROWTH) {
      return new Growth(line.line(), place, value, 0, bound, shown, cell);
    }
    if (line.line().type().inWords()) {
      String word = line.choices().isEmpty() ? shown : line.choices().get(0);
      return new Words(line.line(), place, role, word, word, cell);
    }
    return new Figure(line.line(), place, role, value, value, 0, bound, shown, cell);
  }
}
