package org.zhibai.desktop.work.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibai.model.Coverage;
import org.zhibai.model.Coverage.Cell;
import org.zhibai.model.Coverage.Sheet;

/** A form as a grid: its lines and columns, each cell with the rules that read it. */
public final class CoverageGrid {
  private final Sheet sheet;
  private final List<String> columns;
  private final List<Row> rows;

  /**
   * A line of the form; of a ledger, a column.
   *
   * @param code code of the line; empty in a ledger
   */
  public record Row(String code, String name, Map<String, Cell> cells) {

    /** The cell in a column; empty where nothing is to be filled in. */
    public Optional<Cell> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  /** How a cell is shaded. */
  public enum Shade {
    /** Nothing is to be filled in here. */
    NONE,
    UNREAD,
    NOTED,
    FORMAT,
    ONE,
    SEVERAL
  }

  private CoverageGrid(Sheet sheet, List<String> columns, List<Row> rows) {
    this.sheet = sheet;
    this.columns = columns;
    this.rows = rows;
  }

  /** The grid of a form or a ledger. */
  public static CoverageGrid of(Sheet sheet) {
    Map<String, Map<String, Cell>> lines = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    for (Cell cell : sheet.cells()) {
      String column = sheet.ledger() ? "" : cell.column();
      if (!columns.contains(column)) {
        columns.add(column);
      }
      lines.computeIfAbsent(cell.line(), fresh -> new LinkedHashMap<>()).put(column, cell);
    }
    List<Row> rows = new ArrayList<>();
    lines.forEach((line, cells) -> rows.add(row(sheet, cells)));
    return new CoverageGrid(sheet, List.copyOf(columns), List.copyOf(rows));
  }

  private static Row row(Sheet sheet, Map<String, Cell> cells) {
    Cell first = cells.values().iterator().next();
    return new Row(sheet.ledger() ? "" : first.code(), first.name(), cells);
  }

  /** {@code 02 专利创造}. */
  public String title() {
    return sheet.number() + " " + sheet.name();
  }

  /** The form or ledger. */
  public Sheet sheet() {
    return sheet;
  }

  /** The columns in order; of a ledger, one without a name. */
  public List<String> columns() {
    return columns;
  }

  /** The lines in order. */
  public List<Row> rows() {
    return rows;
  }

  /** How a cell is shaded: by what its readers can do, and by how many they are. */
  public static Shade shade(Optional<Cell> cell) {
    if (cell.isEmpty()) {
      return Shade.NONE;
    }
    int readers = cell.get().readers().size();
    return switch (cell.get().standing()) {
      case UNREAD -> Shade.UNREAD;
      case NOTED -> Shade.NOTED;
      case FORMAT -> Shade.FORMAT;
      case RELATED -> readers == 1 ? Shade.ONE : Shade.SEVERAL;
    };
  }

  /** How many rules read a cell, as text; empty where nothing is to be filled in. */
  public static String count(Optional<Cell> cell) {
    return cell.map(one -> String.valueOf(one.readers().size())).orElse("");
  }

  /** The grids of all forms and ledgers. */
  public static List<CoverageGrid> all(Coverage coverage) {
    return coverage.sheets().stream().map(CoverageGrid::of).toList();
  }
}
