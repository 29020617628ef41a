package org.zhibai.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Where a window has writing that can be read and used, and what it says. What can't be used for
 * the time being is left out, as WCAG does (success criterion 1.4.3, "Incidental"), and so is what
 * is cut off. The colours of chosen rows, of hints in empty fields and of a dialog's first button
 * are those of the system's own theme, which the user chooses.
 *
 * @param where on the screen
 */
record Writing(String text, Rectangle where) {
  /** Borders and the ring of the focus aren't writing. */
  private static final int EDGE = 4;

  private static final int SMALLEST = 8;
  private static final int MOST_ROWS = 30;

  /** All of a window; to be asked in the workbench's thread. */
  static List<Writing> in(Shell window) {
    List<Writing> found = new ArrayList<>();
    Window.below(window)
        .filter(control -> control.isVisible() && control.isEnabled())
        .forEach(control -> add(control, found));
    found.removeIf(one -> one.where.width < SMALLEST || one.where.height < SMALLEST);
    return found;
  }

  private static void add(Control control, List<Writing> found) {
    String text = text(control);
    if (!text.isBlank()) {
      Point size = control.getSize();
      Rectangle all = new Rectangle(EDGE, EDGE, size.x - 2 * EDGE, size.y - 2 * EDGE);
      found.add(new Writing(text, onScreen(control, all)));
    }
    if (control instanceof ToolBar bar) {
      Arrays.stream(bar.getItems())
          .filter(item -> !item.getText().isEmpty() && item.isEnabled())
          .forEach(item -> found.add(of(item.getText(), bar, item.getBounds())));
    } else if (control instanceof CTabFolder tabs) {
      Arrays.stream(tabs.getItems())
          .filter(item -> item.isShowing())
          .forEach(item -> found.add(of(item.getText(), tabs, item.getBounds())));
    } else if (control instanceof Table table) {
      rows(table, found);
    } else if (control instanceof Tree tree && tree.getItemCount() > 0) {
      rows(tree, found);
    }
  }

  private static String text(Control control) {
    if (control instanceof Label label) {
      return label.getText();
    } else if (control instanceof CLabel label) {
      return label.getText();
    } else if (control instanceof Button button) {
      return button == button.getShell().getDefaultButton() ? "" : button.getText();
    } else if (control instanceof Link link) {
      return link.getText();
    } else if (control instanceof Combo combo) {
      return combo.getText();
    } else if (control instanceof StyledText text) {
      return text.getText();
    } else if (control instanceof Text text) {
      return text.getText();
    }
    return "";
  }

  private static void rows(Table table, List<Writing> found) {
    int end = Math.min(table.getItemCount(), table.getTopIndex() + MOST_ROWS);
    for (int row = table.getTopIndex(); row < end; row++) {
      TableItem item = table.getItem(row);
      for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
        if (!table.isSelected(row) && !item.getText(column).isBlank()) {
          found.add(of(item.getText(column), table, item.getTextBounds(column)));
        }
      }
    }
  }

  private static void rows(Tree tree, List<Writing> found) {
    Set<TreeItem> chosen = Set.of(tree.getSelection());
    for (TreeItem top : tree.getItems()) {
      Stream<TreeItem> below =
          top.getExpanded() ? Arrays.stream(top.getItems()).limit(MOST_ROWS) : Stream.empty();
      Stream.concat(Stream.of(top), below)
          .filter(item -> !chosen.contains(item))
          .forEach(item -> row(tree, item, found));
    }
  }

  private static void row(Tree tree, TreeItem item, List<Writing> found) {
    for (int column = 0; column < Math.max(1, tree.getColumnCount()); column++) {
      if (!item.getText(column).isBlank()) {
        found.add(of(item.getText(column), tree, item.getTextBounds(column)));
      }
    }
  }

  private static Writing of(String text, Composite in, Rectangle where) {
    Rectangle seen = onScreen(in, where.intersection(in.getClientArea()));
    boolean whole = seen.width >= where.width && seen.height >= where.height;
    return new Writing(text, whole ? seen : new Rectangle(0, 0, 0, 0));
  }

  /** What of a part of a control can be seen. */
  private static Rectangle onScreen(Control control, Rectangle part) {
    Rectangle seen = control.getDisplay().map(control, null, part);
    for (Composite around = control.getParent(); around != null; around = around.getParent()) {
      Rectangle area = around.getClientArea();
      seen = seen.intersection(control.getDisplay().map(around, null, area));
    }
    return seen;
  }
}
