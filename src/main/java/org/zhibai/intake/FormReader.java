package org.zhibai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.NumberText;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.CellReader.Slot;
import org.zhibai.intake.Notes.Spot;
import org.zhibai.model.Blank;
import org.zhibai.model.Bound;
import org.zhibai.model.CellAddress;
import org.zhibai.model.ColumnRole;
import org.zhibai.model.Entry;
import org.zhibai.model.Place;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.ReportingUnit;

/**
 * Reads one form of a unit: lines by their code, columns by their header. A cell that isn't there
 * is a {@link Blank}, so that what a unit should have filled in is always complete.
 */
final class FormReader {
  private final ReportSystem system;
  private final ReportingUnit unit;
  private final int year;
  private final Notes notes;
  private final CellReader cells;

  FormReader(ReportSystem system, ReportingUnit unit, int year, Notes notes) {
    this.system = system;
    this.unit = unit;
    this.year = year;
    this.notes = notes;
    this.cells = new CellReader(system, notes);
  }

  /** The blanks of a form that the workbook doesn't have. */
  List<Entry> missing(Form form, String file) {
    CellAddress at = CellAddress.ofFile(file);
    notes.add(
        ProblemKind.SHEET_MISSING, new Spot(form.number(), at, ""), form.number(), form.name());
    return blanks(form, Blank.Reason.SHEET_MISSING, at);
  }

  private List<Entry> blanks(Form form, Blank.Reason reason, CellAddress at) {
    List<Entry> entries = new ArrayList<>();
    for (FormLine line : system.lines(form, unit, year)) {
      for (String key : line.columns()) {
        entries.add(slot(line, form.column(key), at).blank(reason, ""));
      }
    }
    return entries;
  }

  /** What stands in a form's cells, by line and column. */
  List<Entry> read(Sheet sheet, Form form) {
    Grid grid = sheet.grid();
    for (String ref : grid.twice()) {
      notes.add(ProblemKind.CELL_TWICE, new Spot(form.number(), sheet.at(ref), ""), ref);
    }
    FormLayout layout = FormLayout.find(grid, form);
    if (layout == null) {
      notes.addAs(
          ProblemKind.COLUMN_MISSING,
          "header_missing",
          new Spot(form.number(), sheet.address(), ""),
          form.number());
      return blanks(form, Blank.Reason.COLUMN_MISSING, sheet.address());
    }
    if (!layout.asPrinted(form)) {
      notes.add(
          ProblemKind.HEADER_MOVED,
          new Spot(form.number(), sheet.at(layout.row(), layout.codes()), ""),
          form.number());
    }
    Map<String, Integer> rows = rows(sheet, form, layout);
    noteColumns(sheet, form, layout);
    return entries(sheet, form, layout, rows);
  }

  private Map<String, Integer> rows(Sheet sheet, Form form, FormLayout layout) {
    Map<String, FormLine> lines =
        system.lines(form, year).stream()
            .collect(Collectors.toMap(FormLine::code, Function.identity(), (a, b) -> a));
    Map<String, Integer> rows = new HashMap<>();
    for (int row : sheet.grid().rows()) {
      if (row > layout.lastRow()) {
        if (isFooter(sheet.grid(), row)) {
          break;
        }
        place(sheet, layout, row, lines, rows);
      }
    }
    return rows;
  }

  private static boolean isFooter(Grid grid, int row) {
    return grid.row(row).stream()
        .limit(2)
        .map(SheetCell::bare)
        .anyMatch(text -> text.startsWith("单位负责人") || text.startsWith("审核关系"));
  }

  private void place(
      Sheet sheet,
      FormLayout layout,
      int row,
      Map<String, FormLine> lines,
      Map<String, Integer> rows) {
    SheetCell cell = sheet.grid().at(row, layout.codes());
    String code = cell == null ? null : LineCodes.of(cell, sheet.number());
    if (cell == null || code == null) {
      SheetCell figure = figureIn(sheet.grid(), layout, row);
      boolean marks = cell != null && cell.bare().equals("丙");
      if (figure != null && !marks) {
        notes.addAs(
            ProblemKind.LINE_UNKNOWN,
            "line_without_code",
            new Spot(sheet.number(), sheet.at(figure.ref()), figure.text()),
            row);
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

  private static @Nullable SheetCell figureIn(Grid grid, FormLayout layout, int row) {
    for (Map.Entry<String, Integer> column : layout.columns().entrySet()) {
      SheetCell cell = grid.at(row, column.getValue());
      if (cell != null && isNumber(cell)) {
        return cell;
      }
    }
    return null;
  }

  private static boolean isNumber(SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.NUMBER) {
      return true;
    }
    NumberText number = NumberText.parse(cell.text(), "");
    return number != null
        && number.bound() == Bound.EXACT
        && number.style() == NumberText.Style.PLAIN;
  }

  private void noteColumns(Sheet sheet, Form form, FormLayout layout) {
    for (Column column : form.columns()) {
      Integer at = layout.columns().get(column.key());
      boolean wanted =
          system.lines(form, unit, year).stream()
              .anyMatch(line -> line.columns().contains(column.key()));
      if (at == null && wanted) {
        notes.add(
            ProblemKind.COLUMN_MISSING,
            new Spot(form.number(), sheet.at(layout.row(), layout.codes()), ""),
            form.number(),
            column.header());
      } else if (at != null && sheet.grid().columnHidden(at)) {
        notes.addAs(
            ProblemKind.HIDDEN,
            "hidden_column",
            new Spot(form.number(), sheet.at(layout.row(), at), column.header()),
            SheetCell.letters(at));
      }
    }
  }

  private List<Entry> entries(
      Sheet sheet, Form form, FormLayout layout, Map<String, Integer> rows) {
    List<Entry> entries = new ArrayList<>();
    for (FormLine line : system.lines(form, year)) {
      boolean expected = line.filledBy(unit);
      Integer row = rows.get(line.code());
      if (row != null) {
        addLine(sheet, form, layout, new Row(line, row, expected), entries);
      } else if (expected) {
        notes.add(
            ProblemKind.LINE_MISSING,
            new Spot(line.code(), sheet.address(), ""),
            line.line().row(),
            line.line().name());
        for (String key : line.columns()) {
          entries.add(
              slot(line, form.column(key), sheet.address()).blank(Blank.Reason.LINE_MISSING, ""));
        }
      }
    }
    return entries;
  }

  private record Row(FormLine line, int number, boolean expected) {}

  private void addLine(Sheet sheet, Form form, FormLayout layout, Row row, List<Entry> entries) {
    for (Column column : form.columns()) {
      boolean remark = column.role() == ColumnRole.REMARK;
      Integer at = layout.columns().get(column.key());
      if (!remark && !row.line.columns().contains(column.key())) {
        noteUnasked(sheet, row, column, at);
        continue;
      }
      SheetCell cell = at == null ? null : sheet.grid().value(row.number, at);
      CellAddress address = at == null ? sheet.address() : sheet.at(row.number, at);
      Slot slot = slot(row.line, column, address);
      if (cell != null && !(cell.kind() == SheetCell.Kind.TEXT && cell.bare().isEmpty())) {
        entries.add(cells.read(cell, slot));
      } else if (row.expected && !remark) {
        entries.add(
            slot.blank(at == null ? Blank.Reason.COLUMN_MISSING : Blank.Reason.NOT_FILLED, ""));
      }
    }
  }

  /** A figure where the line has none to give would get lost without a word. */
  private void noteUnasked(Sheet sheet, Row row, Column column, @Nullable Integer at) {
    SheetCell cell = at == null ? null : sheet.grid().at(row.number, at);
    if (cell != null && !cell.formula() && isNumber(cell)) {
      notes.addAs(
          ProblemKind.NOT_UNDERSTOOD,
          "column_unasked",
          new Spot(row.line.code(), sheet.at(cell.ref()), cell.text()),
          row.line.line().name(),
          column.key(),
          cell.text());
    }
  }

  private Slot slot(FormLine line, Column column, CellAddress at) {
    return new Slot(line, column, new Place(unit.code(), year, column.key()), at);
  }
}
