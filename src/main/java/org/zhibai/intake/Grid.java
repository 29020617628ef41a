package org.zhibai.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cells of a form or cover that hold something, by row and column. */
final class Grid {
  private static final int MOST_REGIONS = 20_000;

  private final TreeMap<Integer, TreeMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<SheetSink.Region> regions = new ArrayList<>();
  private final Set<Integer> hiddenRows = new TreeSet<>();
  private final Set<Integer> hiddenColumns = new TreeSet<>();
  private final Set<String> twice = new TreeSet<>();

  void put(SheetCell cell) {
    SheetCell before =
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
    if (before != null) {
      twice.add(cell.ref());
    }
  }

  void merge(SheetSink.Region region) {
    if (regions.size() < MOST_REGIONS) {
      regions.add(region);
    }
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  void hideColumns(int first, int last) {
    for (int column = Math.max(1, first); column <= Math.min(last, 256); column++) {
      hiddenColumns.add(column);
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean rowHidden(int row) {
    return hiddenRows.contains(row);
  }

  boolean columnHidden(int column) {
    return hiddenColumns.contains(column);
  }

  /** Addresses of cells that stand in the file more than once. */
  Set<String> twice() {
    return twice;
  }

  /** Numbers of the rows that hold something. */
  Iterable<Integer> rows() {
    return rows.keySet();
  }

  /** The cells of a row in order. */
  Collection<SheetCell> row(int row) {
    NavigableMap<Integer, SheetCell> cells = rows.get(row);
    return cells == null ? List.of() : cells.values();
  }

  /** All cells of the first rows in order. */
  List<SheetCell> firstRows(int last) {
    List<SheetCell> cells = new ArrayList<>();
    rows.headMap(last, true).values().forEach(row -> cells.addAll(row.values()));
    return cells;
  }

  /** What stands in a cell itself. */
  @Nullable SheetCell at(int row, int column) {
    NavigableMap<Integer, SheetCell> cells = rows.get(row);
    return cells == null ? null : cells.get(column);
  }

  /** What a cell shows: the value of a merged region belongs to the whole region. */
  @Nullable SheetCell value(int row, int column) {
    SheetCell cell = at(row, column);
    if (cell != null) {
      return cell;
    }
    SheetSink.Region region = region(row, column);
    return region == null ? null : at(region.firstRow(), region.firstColumn());
  }

  /** The merged region a cell belongs to; null when none. */
  SheetSink.@Nullable Region region(int row, int column) {
    for (SheetSink.Region region : regions) {
      if (region.contains(row, column)) {
        return region;
      }
    }
    return null;
  }
}
