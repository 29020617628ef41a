package org.zhibai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.CellReader.Slot;
import org.zhibai.intake.Notes.Spot;
import org.zhibai.model.Blank;
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

  /** One for each column, for all lines. */
  private final Map<String, Place> places = new HashMap<>();

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
      notes.add(ProblemKind.CELL_TWICE, new Spot(form.number(), ref, sheet.at(ref), ""), ref);
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
    if (!layout.asPrinted()) {
      notes.add(
          ProblemKind.HEADER_MOVED,
          new Spot(form.number(), sheet.at(layout.row(), layout.codes()), ""),
          form.number());
    }
    FormRows rows = new FormRows(sheet, layout, system.lines(form, year), notes);
    noteColumns(sheet, form, layout);
    return entries(rows);
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
            new Spot(form.number(), column.key(), sheet.at(layout.row(), layout.codes()), ""),
            form.number(),
            column.header());
      } else if (at != null && sheet.grid().columnHidden(at)) {
        notes.addAs(
            ProblemKind.HIDDEN,
            "hidden_column",
            new Spot(form.number(), column.key(), sheet.at(layout.row(), at), column.header()),
            SheetCell.letters(at));
      }
    }
  }

  private List<Entry> entries(FormRows rows) {
    Map<String, WrittenMeasure> written = new LineLabels(rows, notes).compare();
    new ExtraColumns(rows, notes).note();
    MergedFigures merged = new MergedFigures(rows, notes);
    Sheet sheet = rows.sheet();
    boolean coded = noteCodes(rows);
    List<Entry> entries = new ArrayList<>();
    for (FormLine line : rows.lines().values()) {
      boolean expected = line.filledBy(unit);
      Integer row = rows.row(line.code());
      if (row != null) {
        Row found = new Row(line, row, expected, written.get(line.code()));
        addLine(rows, merged, found, entries);
      } else if (expected) {
        if (coded) {
          notes.add(
              ProblemKind.LINE_MISSING,
              new Spot(line.code(), sheet.address(), ""),
              line.line().row(),
              line.line().name());
        }
        for (String key : line.columns()) {
          Column column = rows.layout().form().column(key);
          entries.add(slot(line, column, sheet.address()).blank(Blank.Reason.LINE_MISSING, ""));
        }
      }
    }
    return entries;
  }

  /**
   * Notes what the rows lack in codes. Where not one is left of several, that is one problem, not
   * one for each line and another for each row.
   *
   * @return whether there are codes, so that each line which is missing is to be told
   */
  private boolean noteCodes(FormRows rows) {
    long expected = rows.lines().values().stream().filter(line -> line.filledBy(unit)).count();
    if (!rows.numbers().isEmpty() || expected < 2) {
      rows.noteUncoded();
      return true;
    }
    FormLayout layout = rows.layout();
    Form form = layout.form();
    notes.addAs(
        ProblemKind.LINE_MISSING,
        "codes_missing",
        new Spot(form.number(), rows.sheet().at(layout.row(), layout.codes()), ""),
        form.number(),
        form.name(),
        expected);
    return false;
  }

  private record Row(
      FormLine line, int number, boolean expected, @Nullable WrittenMeasure written) {}

  private void addLine(FormRows rows, MergedFigures merged, Row row, List<Entry> entries) {
    Sheet sheet = rows.sheet();
    for (Column column : rows.layout().form().columns()) {
      boolean remark = column.role() == ColumnRole.REMARK;
      Integer at = rows.layout().columns().get(column.key());
      if (!remark && !row.line.columns().contains(column.key())) {
        noteUnasked(sheet, row, column, at);
        continue;
      }
      SheetCell cell = at == null ? null : sheet.grid().value(row.number, at);
      CellAddress address = at == null ? sheet.address() : sheet.at(row.number, at);
      Slot slot = slot(row.line, column, address);
      if (!remark && at != null && merged.lost(row.line, row.number, at)) {
        entries.add(slot.blank(Blank.Reason.UNREADABLE, ""));
      } else if (cell != null && !(cell.kind() == SheetCell.Kind.TEXT && cell.bare().isEmpty())) {
        entries.add(entry(cell, slot, row.written));
      } else if (row.expected && !remark) {
        entries.add(
            slot.blank(at == null ? Blank.Reason.COLUMN_MISSING : Blank.Reason.NOT_FILLED, ""));
      }
    }
  }

  private Entry entry(SheetCell cell, Slot slot, @Nullable WrittenMeasure written) {
    ColumnRole role = slot.column().role();
    if (written == null || role == ColumnRole.REMARK || role == ColumnRole.GROWTH) {
      return cells.read(cell, slot);
    }
    Slot inWritten = slot(written.asWritten(slot.line()), slot.column(), slot.address());
    return written.converted(cells.read(cell, inWritten), slot.line().line());
  }

  /** A figure where the line has none to give would get lost without a word. */
  private void noteUnasked(Sheet sheet, Row row, Column column, @Nullable Integer at) {
    SheetCell cell = at == null ? null : sheet.grid().at(row.number, at);
    if (cell != null && !cell.formula() && FormRows.isNumber(cell)) {
      notes.addAs(
          ProblemKind.NOT_UNDERSTOOD,
          "column_unasked",
          new Spot(row.line.code(), column.key(), sheet.at(cell.ref()), cell.text()),
          row.line.line().name(),
          column.key(),
          cell.text());
    }
  }

  private Slot slot(FormLine line, Column column, CellAddress at) {
    Place place = places.computeIfAbsent(column.key(), key -> new Place(unit.code(), year, key));
    return new Slot(line, column, place, at);
  }
}
