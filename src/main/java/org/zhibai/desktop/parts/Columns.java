package org.zhibai.desktop.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.zhibai.model.Texts;

/** The columns of a table or a tree, each with its heading. */
final class Columns {
  /** What a table keeps free beside a text. */
  private static final int AIR = 16;

  private Columns() {}

  static void of(Tree tree, int[] widths, Texts texts, String... keys) {
    for (int i = 0; i < keys.length; i++) {
      TreeColumn column = new TreeColumn(tree, SWT.NONE);
      column.setText(texts.get(keys[i]));
      column.setWidth(widths[i]);
    }
  }

  /** Makes a column at least as wide as a number: part of a number would be read as another one. */
  static void fit(TableColumn column, String number) {
    column.setWidth(Math.max(column.getWidth(), width(column.getParent(), number)));
  }

  /** The same in a tree. */
  static void fit(TreeColumn column, String number) {
    column.setWidth(Math.max(column.getWidth(), width(column.getParent(), number)));
  }

  private static int width(Control on, String text) {
    GC gc = new GC(on);
    gc.setFont(on.getFont());
    int width = gc.textExtent(text).x;
    gc.dispose();
    return width + AIR;
  }

  static void of(Table table, int[] widths, Texts texts, String... keys) {
    for (int i = 0; i < keys.length; i++) {
      TableColumn column = new TableColumn(table, SWT.NONE);
      column.setText(texts.get(keys[i]));
      column.setWidth(widths[i]);
    }
  }
}
