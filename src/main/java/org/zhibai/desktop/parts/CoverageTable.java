package org.zhibai.desktop.parts;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.editor.RuleColors;
import org.zhibai.desktop.work.authoring.CoverageGrid;
import org.zhibai.desktop.work.authoring.CoverageGrid.Row;
import org.zhibai.model.Coverage.Cell;
import org.zhibai.model.Texts;

/** A form whose cells are coloured by the rules that read them. */
final class CoverageTable {
  private static final int NAMES = 2;
  private static final int NAME_WIDTH = 240;
  private static final int WIDTH = 78;

  private final Table table;
  private final Texts texts;
  private final Consumer<Optional<Cell>> chosen;
  private @Nullable CoverageGrid grid;

  /**
   * @param chosen told of the cell that is clicked
   */
  CoverageTable(Composite parent, Texts texts, Consumer<Optional<Cell>> chosen) {
    this.texts = texts;
    this.chosen = chosen;
    table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
    table.setData("id", "coverage.form");
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    table.addListener(SWT.MouseDown, event -> choose(new Point(event.x, event.y)));
  }

  /** Shows a form. */
  void show(CoverageGrid shown) {
    grid = shown;
    table.setRedraw(false);
    table.removeAll();
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
    column("", 56);
    column(texts.get(shown.sheet().ledger() ? "coverage.column" : "coverage.line"), NAME_WIDTH);
    shown
        .columns()
        .forEach(name -> column(name.isEmpty() ? texts.get("coverage.count") : name, WIDTH));
    shown.rows().forEach(row -> fill(new TableItem(table, SWT.NONE), row, shown));
    table.setRedraw(true);
  }

  private void column(String title, int width) {
    TableColumn column =
        new TableColumn(table, table.getColumnCount() < NAMES ? SWT.LEFT : SWT.CENTER);
    column.setText(title);
    column.setWidth(width);
  }

  private static void fill(TableItem item, Row row, CoverageGrid grid) {
    item.setText(0, row.code());
    item.setText(1, row.name());
    for (int i = 0; i < grid.columns().size(); i++) {
      Optional<Cell> cell = row.cell(grid.columns().get(i));
      item.setText(i + NAMES, CoverageGrid.count(cell));
      Color color = color(CoverageGrid.shade(cell));
      if (color != null) {
        item.setBackground(i + NAMES, color);
      }
    }
  }

  private static @Nullable Color color(CoverageGrid.Shade shade) {
    return switch (shade) {
      case NONE -> null;
      case UNREAD -> RuleColors.of("unread");
      case NOTED, FORMAT -> RuleColors.of("format");
      case ONE -> RuleColors.of("shade1");
      case SEVERAL -> RuleColors.of("shade2");
    };
  }

  private void choose(Point at) {
    TableItem item = table.getItem(at);
    if (item == null || grid == null) {
      return;
    }
    Row row = grid.rows().get(table.indexOf(item));
    for (int i = 0; i < grid.columns().size(); i++) {
      if (item.getBounds(i + NAMES).contains(at)) {
        chosen.accept(row.cell(grid.columns().get(i)));
      }
    }
  }
}
