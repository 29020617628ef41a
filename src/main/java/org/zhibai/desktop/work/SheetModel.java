package org.zhibai.desktop.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Severity;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetOutline;
import org.zhibai.model.SheetOutline.Merged;
import org.zhibai.model.Submission;

/** A sheet of a submission as it is drawn: what stands in each cell, and what is said of it. */
public final class SheetModel {
  private final LongSheet sheet;
  private final Map<Long, Entry> entries;
  private final Map<Long, Severity> findings;
  private final RelationMarks marks;

  /**
   * A sheet without marks.
   *
   * @param all the findings on the submission and on others
   */
  public SheetModel(LongSheet sheet, Submission submission, List<FindingRow> all) {
    this(sheet, new HashMap<>(), new HashMap<>(), RelationMarks.NONE);
    for (Entry entry : submission.entries()) {
      CellAddress at = entry.cell();
      if (at.sheet().equals(sheet().sheet()) && !at.ref().isEmpty()) {
        entries.put(key(at.row(), at.column()), entry);
      }
    }
    for (FindingRow row : all) {
      CellAddress at = row.finding().place().address();
      if (here(at) && !at.ref().isEmpty()) {
        findings.merge(
            key(at.row(), at.column()),
            row.severity(),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
  }

  private SheetModel(
      LongSheet sheet,
      Map<Long, Entry> entries,
      Map<Long, Severity> findings,
      RelationMarks marks) {
    this.sheet = sheet;
    this.entries = entries;
    this.findings = findings;
    this.marks = marks;
  }

  /** The same sheet with the marks of a finding. */
  public SheetModel marked(RelationMarks by) {
    return new SheetModel(sheet, entries, findings, by);
  }

  /** Whether a cell stands on it. */
  public boolean here(CellAddress at) {
    return at.file().equals(sheet().file()) && at.sheet().equals(sheet().sheet());
  }

  private static long key(int row, int column) {
    return ((long) row << 20) | column;
  }

  /** The sheet. */
  public CellAddress sheet() {
    return outline().at();
  }

  /** The sheet without its cells. */
  public SheetOutline outline() {
    return sheet.outline();
  }

  /** Says which rows are in sight; what isn't at hand of them is read. */
  public void sight(int from, int to) {
    sheet.sight(from, to);
  }

  /** Whether a row is one that spreadsheet programs don't show. */
  public boolean hiddenRow(int row) {
    return sheet.hidden(row);
  }

  /** Whether a column is one that spreadsheet programs don't show. */
  public boolean hiddenColumn(int column) {
    return outline().width(column) == 0;
  }

  /** What a cell shows. */
  public Cell cell(int row, int column) {
    return sheet.cell(row, column);
  }

  /** The rectangles shown as one cell of which something stands between two rows. */
  public List<Merged> merged(int from, int to) {
    return outline().merged().stream()
        .filter(region -> region.lastRow() >= from && region.firstRow() <= to)
        .toList();
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
    return new CellAddress(sheet().file(), sheet().sheet(), letters(column) + row);
  }

  /** The letters of a column. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
