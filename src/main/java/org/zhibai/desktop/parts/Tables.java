package org.zhibai.desktop.parts;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.zhibai.model.Texts;

/** Small tables as the views make them. */
final class Tables {
  private static final int WIDEST = 320;
  private static final int AIR = 12;

  private Tables() {}

  /** A table with headings {@code column.<name>}. */
  static Table of(Composite parent, String id, Texts texts, String... columns) {
    Table table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    table.setData("id", id);
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    for (String column : columns) {
      new TableColumn(table, SWT.LEFT).setText(texts.get("column." + column));
    }
    return table;
  }

  /** Makes columns as wide as what they show, and not much wider than a sentence. */
  static void pack(Table table) {
    for (TableColumn column : table.getColumns()) {
      column.pack();
      column.setWidth(Math.min(column.getWidth() + AIR, WIDEST));
    }
  }

  /** Does something with a row's data on a double click or the enter key. */
  static void onOpen(Table table, Consumer<Object> open) {
    table.addListener(SWT.DefaultSelection, event -> open.accept(event.item.getData()));
  }

  /** Chooses the first row whose data is meant, as a click does. */
  static void select(Table table, Predicate<Object> meant) {
    Optional<TableItem> row =
        Arrays.stream(table.getItems()).filter(item -> meant.test(item.getData())).findFirst();
    row.ifPresent(
        item -> {
          table.setSelection(item);
          Event event = new Event();
          event.item = item;
          table.notifyListeners(SWT.Selection, event);
        });
  }
}
