package org.zhibai.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.NumberText;
import org.zhibai.intake.Notes.Spot;
import org.zhibai.model.Bound;
import org.zhibai.model.ProblemKind;

/** Where the lines of a form stand on a sheet, told by their codes. */
final class FormRows {
  private final Sheet sheet;
  private final FormLayout layout;
  private final Notes notes;
  private final Map<String, FormLine> lines = new LinkedHashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<Integer, SheetCell> uncoded = new TreeMap<>();

  /**
   * @param lines the lines of the form, in its order
   */
  FormRows(Sheet sheet, FormLayout layout, Iterable<FormLine> lines, Notes notes) {
    this.sheet = sheet;
    this.layout = layout;
    this.notes = notes;
    lines.forEach(line -> this.lines.putIfAbsent(line.code(), line));
    int foot = 0;
    for (int row : sheet.grid().rows()) {
      foot = foot == 0 && row > layout.lastRow() && isFooter(sheet.grid(), row) ? row : foot;
      if (foot > 0) {
        if (noteBelow(row, foot)) {
          break;
        }
      } else if (row > layout.lastRow()) {
        place(row);
      }
    }
  }

  /** Figures below the form's foot belong to nothing; a second table there is told of once. */
  private boolean noteBelow(int row, int foot) {
    SheetCell figure = figureIn(row);
    if (figure != null) {
      notes.addAs(
          ProblemKind.LINE_UNKNOWN,
          "figures_below",
          new Spot(sheet.number(), sheet.at(figure.ref()), figure.text()),
          sheet.number(),
          foot,
          figure.ref());
    }
    return figure != null;
  }

  private static boolean isFooter(Grid grid, int row) {
    return grid.row(row).stream()
        .limit(2)
        .map(SheetCell::bare)
        .anyMatch(text -> text.startsWith("单位负责人") || text.startsWith("审核关系"));
  }

  private void place(int row) {
    SheetCell cell = sheet.grid().at(row, layout.codes());
    String code = cell == null ? null : LineCodes.of(cell, sheet.number());
    if (cell == null || code == null) {
      SheetCell figure = figureIn(row);
      boolean marks = cell != null && cell.bare().equals("丙");
      if (figure != null && !marks) {
        uncoded.put(row, figure);
      }
      return;
    }
    Spot spot = new Spot(code, sheet.at(cell.ref()), cell.text());
    if (!lines.containsKey(code)) {
      notes.add(ProblemKind.LINE_UNKNOWN, spot, sheet.number(), cell.text());
    } else if (rows.putIfAbsent(code, row) != null) {
      notes.add(ProblemKind.LINE_TWICE, spot, cell.text(), rows.get(code), row);
    } else if (sheet.grid().rowHidden(row)) {
      notes.addAs(ProblemKind.HIDDEN, "hidden_row", spot, row, code);
    }
  }

  /** Notes the rows that hold figures but no code. */
  void noteUncoded() {
    uncoded.forEach(
        (row, figure) ->
            notes.addAs(
                ProblemKind.LINE_UNKNOWN,
                "line_without_code",
                new Spot(sheet.number(), nameIn(row), sheet.at(figure.ref()), figure.text()),
                row));
  }

  private String nameIn(int row) {
    SheetCell name = layout.names() == 0 ? null : sheet.grid().at(row, layout.names());
    return name == null ? "" : name.bare();
  }

  private @Nullable SheetCell figureIn(int row) {
    for (Map.Entry<String, Integer> column : layout.columns().entrySet()) {
      SheetCell cell = sheet.grid().at(row, column.getValue());
      if (cell != null && isNumber(cell)) {
        return cell;
      }
    }
    return null;
  }

  /** Whether a cell holds a number that somebody typed. */
  static boolean isNumber(SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.NUMBER) {
      return true;
    }
    NumberText number = NumberText.parse(cell.text(), "");
    return number != null
        && number.bound() == Bound.EXACT
        && number.style() == NumberText.Style.PLAIN;
  }

  /** The rows in which lines stand. */
  Collection<Integer> numbers() {
    return rows.values();
  }

  /** The sheet they stand on. */
  Sheet sheet() {
    return sheet;
  }

  FormLayout layout() {
    return layout;
  }

  /** The lines of the form by code, in its order, whether they stand on the sheet or not. */
  Map<String, FormLine> lines() {
    return lines;
  }

  /** The row of a line; null when it isn't on the sheet. */
  @Nullable Integer row(String code) {
    return rows.get(code);
  }
}
