package org.zhibai.desktop.work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Finding;
import org.zhibai.model.Severity;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetGrid.Merged;
import org.zhibai.model.Submission;

/** A sheet of a submission as it is drawn: what stands in each cell, and what the cell is. */
public final class SheetModel {
  /** What a column without a stated width takes, in characters. */
  private static final double USUAL_WIDTH = 10;

  private static final double NARROWEST = 3;
  private static final double WIDEST = 60;

  /** What a cell is on the form. */
  public enum Kind {
    /** Title, headings and names. */
    PRINTED,
    /** A cell that the form asks for. */
    ASKED,
    /** A cell that the template works out. */
    WORKED_OUT,
    /** Everything else. */
    OTHER
  }

  private final SheetGrid grid;
  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<Long, Severity> findings = new HashMap<>();
  private final Map<Long, Merged> merged = new HashMap<>();
  private final Set<Long> covered = new HashSet<>();
  private final int firstAsked;
  private final RelationMarks marks;

  /**
   * @param all the findings on the submission and on others
   * @param marks the marks of the chosen finding
   */
  public SheetModel(
      SheetGrid grid, Submission submission, List<FindingRow> all, RelationMarks marks) {
    this.grid = grid;
    this.marks = marks;
    int top = Integer.MAX_VALUE;
    for (Entry entry : submission.entries()) {
      CellAddress at = entry.cell();
      if (at.sheet().equals(grid.at().sheet()) && !at.ref().isEmpty()) {
        entries.put(key(at.row(), at.column()), entry);
        top = Math.min(top, at.row());
      }
    }
    firstAsked = top;
    for (FindingRow row : all) {
      CellAddress at = row.finding().place().address();
      if (here(at) && !at.ref().isEmpty()) {
        findings.merge(
            key(at.row(), at.column()),
            row.severity(),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    grid.merged().forEach(this::merge);
  }

  private boolean here(CellAddress at) {
    return at.file().equals(grid.at().file()) && at.sheet().equals(grid.at().sheet());
  }

  private void merge(Merged region) {
    merged.put(key(region.firstRow(), region.firstColumn()), region);
    for (int row = region.firstRow(); row <= region.lastRow(); row++) {
      for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
        if (row != region.firstRow() || column != region.firstColumn()) {
          covered.add(key(row, column));
        }
      }
    }
  }

  private static long key(int row, int column) {
    return ((long) row << 20) | column;
  }

  /** The sheet. */
  public CellAddress sheet() {
    return grid.at();
  }

  /** Number of the first row. */
  public int first() {
    return grid.first();
  }

  /** How many rows there are. */
  public int rows() {
    return grid.rows().size();
  }

  /** Whether rows follow. */
  public boolean more() {
    return grid.more();
  }

  /** How many columns there are. */
  public int columns() {
    return grid.columns();
  }

  /** Width of a column in characters; 0 of a hidden one. */
  public double width(int column) {
    double stated = column <= grid.widths().size() ? grid.widths().get(column - 1) : 0;
    return stated < 0
        ? 0
        : stated == 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, stated));
  }

  /** What a cell shows. */
  public Cell cell(int row, int column) {
    return grid.cell(row, column);
  }

  /** The rectangle that begins at a cell; null for a cell of its own. */
  public @Nullable Merged merged(int row, int column) {
    return merged.get(key(row, column));
  }

  /** Whether a cell is part of a rectangle that begins elsewhere. */
  public boolean covered(int row, int column) {
    return covered.contains(key(row, column));
  }

  /** What a cell is. */
  public Kind kind(int row, int column) {
    Entry entry = entries.get(key(row, column));
    if (entry != null) {
      return cell(row, column).formula() ? Kind.WORKED_OUT : Kind.ASKED;
    }
    return row < firstAsked || !cell(row, column).text().isEmpty() ? Kind.PRINTED : Kind.OTHER;
  }

  /** Whether a row stands above the lines of the form. */
  public boolean heading(int row) {
    return row < firstAsked && firstAsked != Integer.MAX_VALUE;
  }

  /** What stands in a cell that the form asks for. */
  public Optional<Entry> entry(int row, int column) {
    return Optional.ofNullable(entries.get(key(row, column)));
  }

  /** The severest finding that stands at a cell. */
  public Optional<Severity> finding(int row, int column) {
    return Optional.ofNullable(findings.get(key(row, column)));
  }

  /** What a cell is in the relation of the chosen finding. */
  public Optional<RelationMarks.Role> mark(int row, int column) {
    return marks.role(address(row, column));
  }

  /** The address of a cell. */
  public CellAddress address(int row, int column) {
    return new CellAddress(grid.at().file(), grid.at().sheet(), letters(column) + row);
  }

  /** The letters of a column. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** The same sheet with the marks of another finding. */
  public SheetModel marked(Submission submission, List<FindingRow> all, @Nullable Finding chosen) {
    return new SheetModel(
        grid, submission, all, chosen == null ? RelationMarks.NONE : RelationMarks.of(chosen));
  }
}
