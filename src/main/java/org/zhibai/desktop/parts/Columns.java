package org.zhibai.desktop.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.zhibai.model.Texts;

/** The columns of a table or a tree, each with its heading. */
final class Columns {
  private Columns() {}

  static void of(Tree tree, int[] widths, Texts texts, String... keys) {
    for (int i = 0; i < keys.length; i++) {
      TreeColumn column = new TreeColumn(tree, SWT.NONE);
      column.setText(texts.get(keys[i]));
      column.setWidth(widths[i]);
    }
  }

  static void of(Table table, int[] widths, Texts texts, String... keys) {
    for (int i = 0; i < keys.length; i++) {
      TableColumn column = new TableColumn(table, SWT.NONE);
      column.setText(texts.get(keys[i]));
      column.setWidth(widths[i]);
    }
  }
}
