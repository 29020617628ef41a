package org.zhibai.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhibai.forms.FormLine;
import org.zhibai.intake.Notes.Spot;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.ProblemKind;

/**
 * Tells whose a figure in a merged region is. Spreadsheet programs keep the first cell's value when
 * cells are merged and drop the others: so it is the first cell's, and whoever else lies in the
 * region has lost theirs. A remark may stand beside several lines.
 */
final class MergedFigures {
  private final FormRows rows;
  private final Notes notes;
  private final Set<SheetSink.Region> told = new HashSet<>();

  MergedFigures(FormRows rows, Notes notes) {
    this.rows = rows;
    this.notes = notes;
  }

  /** Whether a cell lost its own figure to another one of its region; says so once a region. */
  boolean lost(FormLine line, int row, int column) {
    Grid grid = rows.sheet().grid();
    SheetSink.Region region = grid.region(row, column);
    SheetCell first = region == null ? null : grid.value(row, column);
    if (region == null || first == null || first.bare().isEmpty()) {
      return false;
    }
    List<String> cells = cells(region);
    boolean own = row == region.firstRow() && column == region.firstColumn();
    if (cells.size() < 2 && ofFigures(first.column())) {
      return false;
    }
    if (told.add(region)) {
      String all = String.join("、", cells);
      Spot spot = new Spot(line.code(), all, rows.sheet().at(first.ref()), first.text());
      notes.addAs(ProblemKind.MERGED, "merged", spot, region.ref(), all, first.text().strip());
    }
    return !own;
  }

  /** The figures that should stand in a region, as line codes with their columns. */
  private List<String> cells(SheetSink.Region region) {
    List<String> cells = new ArrayList<>();
    for (FormLine line : rows.lines().values()) {
      Integer row = rows.row(line.code());
      for (String key : row == null ? List.<String>of() : line.columns()) {
        Integer column = rows.layout().columns().get(key);
        if (row != null && column != null && region.contains(row, column)) {
          cells.add(line.line().row() + " 行" + key);
        }
      }
    }
    return cells;
  }

  private boolean ofFigures(int column) {
    FormLayout layout = rows.layout();
    return layout.form().columns().stream()
        .filter(one -> one.role() != ColumnRole.REMARK)
        .anyMatch(one -> Integer.valueOf(column).equals(layout.columns().get(one.key())));
  }
}
