package org.zhibai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerText;
import org.zhibai.intake.Notes.Spot;

/**
 * Holds the names (甲) and units of measure (乙) that stand beside the codes against the report
 * system. A line is what its code says; a name or measure that says something else means that the
 * figures may be those of another line, or a power of ten off.
 */
final class LineLabels {
  private final Sheet sheet;
  private final FormLayout layout;
  private final FormRows rows;
  private final LabelNotes notes;
  private final Map<String, WrittenMeasure> written = new HashMap<>();

  LineLabels(FormRows rows, Notes notes) {
    this.sheet = rows.sheet();
    this.layout = rows.layout();
    this.rows = rows;
    this.notes = new LabelNotes(notes, sheet.number());
  }

  /** The measures that were written over a line's own and can be converted, by line code. */
  Map<String, WrittenMeasure> compare() {
    column(layout.names(), FormLabels.NAME);
    column(layout.measures(), FormLabels.MEASURE);
    for (FormLine line : rows.lines().values()) {
      Integer row = rows.row(line.code());
      if (row != null && layout.names() > 0) {
        name(line, row);
      }
      if (row != null && layout.measures() > 0) {
        measure(line, row);
      }
    }
    notes.tell();
    return written;
  }

  private void column(int column, String header) {
    if (column == 0) {
      Spot spot = new Spot(sheet.number(), header, sheet.at(layout.row(), layout.codes()), "");
      notes.column(spot, sheet.number(), header);
    }
  }

  private void name(FormLine line, int row) {
    SheetCell cell = sheet.grid().value(row, layout.names());
    String printed = cell == null ? "" : LineName.normal(cell.text());
    if (cell == null || printed.isEmpty()) {
      notes.label("name_blank", spot(line, row, layout.names(), ""), line.line().name());
    } else if (!names(line, printed)) {
      String shown = cell.text().strip().replaceAll("\\s+", " ");
      List<FormLine> others =
          rows.lines().values().stream().filter(other -> names(other, printed)).toList();
      if (others.isEmpty()) {
        notes.label(
            "name_changed",
            spot(line, row, layout.names(), shown),
            line.line().row(),
            shown,
            line.label());
      } else {
        misplaced(line, row, shown, others);
      }
    }
  }

  private void misplaced(FormLine line, int row, String shown, List<FormLine> others) {
    @Nullable FormLine swapped =
        others.stream().filter(other -> standsAt(line, other)).findFirst().orElse(null);
    List<String> codes = new ArrayList<>();
    others.forEach(other -> codes.add(other.line().row()));
    notes.misplaced(
        swapped == null ? "code_misplaced" : "code_swapped",
        spot(line, row, layout.codes(), line.line().row()),
        line.line().row(),
        shown,
        line.label(),
        swapped == null ? String.join("、", codes) : swapped.line().row());
  }

  /** Whether a line's name stands beside the code of another. */
  private boolean standsAt(FormLine line, FormLine other) {
    Integer row = rows.row(other.code());
    SheetCell cell = row == null ? null : sheet.grid().value(row, layout.names());
    return cell != null && names(line, LineName.normal(cell.text()));
  }

  /**
   * Whether a name is the line's: as the form prints it, in full, or with the measure behind it.
   */
  private static boolean names(FormLine line, String printed) {
    for (String name : List.of(line.label(), line.line().name())) {
      String own = LineName.normal(name);
      if (printed.equals(own) || printed.equals(own + LineName.normal(line.line().measure()))) {
        return true;
      }
    }
    return false;
  }

  private void measure(FormLine line, int row) {
    String own = line.line().measure();
    SheetCell cell = sheet.grid().value(row, layout.measures());
    String printed = cell == null ? "" : WrittenMeasure.normal(cell.text());
    Spot spot = spot(line, row, layout.measures(), cell == null ? "" : cell.text());
    if (printed.equals(WrittenMeasure.normal(own))) {
      return;
    }
    if (printed.isEmpty()) {
      notes.label("measure_blank", spot, line.label(), own);
      return;
    }
    OptionalInt power = LedgerText.power(printed, own);
    boolean converts = power.orElse(0) != 0;
    if (converts) {
      written.put(line.code(), new WrittenMeasure(printed, power.orElse(0)));
    }
    notes.measure(converts, spot, line.label(), printed, own);
  }

  private Spot spot(FormLine line, int row, int column, String shown) {
    String about = column == layout.measures() ? FormLabels.MEASURE : FormLabels.NAME;
    return new Spot(line.code(), about, sheet.at(row, column), shown);
  }
}
