package org.zhibai.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhibai.intake.Notes.Spot;
import org.zhibai.model.ProblemKind;

/** Tells of figures beside a form's lines in columns that the form doesn't have. */
final class ExtraColumns {
  private final FormRows rows;
  private final Notes notes;

  ExtraColumns(FormRows rows, Notes notes) {
    this.rows = rows;
    this.notes = notes;
  }

  /** One problem for each such column, at its first figure. */
  void note() {
    FormLayout layout = rows.layout();
    Set<Integer> known = new HashSet<>(layout.columns().values());
    known.add(layout.names());
    known.add(layout.measures());
    known.add(layout.codes());
    Map<Integer, SheetCell> extra = new TreeMap<>();
    for (int row : rows.numbers()) {
      for (SheetCell cell : rows.sheet().grid().row(row)) {
        SheetCell first = extra.get(cell.column());
        if (cell.column() > layout.codes()
            && !known.contains(cell.column())
            && FormRows.isNumber(cell)
            && (first == null || cell.row() < first.row())) {
          extra.put(cell.column(), cell);
        }
      }
    }
    extra.values().forEach(this::note);
  }

  private void note(SheetCell cell) {
    Sheet sheet = rows.sheet();
    SheetCell header = sheet.grid().value(rows.layout().row(), cell.column());
    String headed = header == null ? "" : header.text().strip();
    String letters = SheetCell.letters(cell.column());
    String about = headed.isEmpty() ? letters : headed;
    notes.addAs(
        ProblemKind.COLUMN_UNKNOWN,
        header == null || header.bare().isEmpty() ? "column_unheaded" : "column_unknown",
        new Spot(sheet.number(), about, sheet.at(cell.ref()), cell.text()),
        sheet.number(),
        letters,
        headed);
  }
}
