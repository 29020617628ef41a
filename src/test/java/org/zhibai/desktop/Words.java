package org.zhibai.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The words of a window: of its controls, their items, hints and menus. To be asked in the
 * workbench's thread.
 */
final class Words {
  /** Controls that show what was handed in, names and texts of the pack, names of libraries. */
  private static final Set<String> DATA =
      Set.of(
          "submissions.tree",
          "findings.table",
          "effect.findings",
          "whatif.table",
          "coverage.form",
          "coverage.readers",
          "rules.tree",
          "try.cases",
          "about.libraries",
          "rule.text",
          "page.text",
          "detail.text",
          "why.text",
          "sheet.relation",
          "sheet.sheets",
          "sheet.cell",
          "targets.choice",
          "targets.source",
          "targets.table",
          "ranking.choice",
          "ranking.table",
          "ranking.parts",
          "whatif.cell",
          "new.chapter");

  private final List<String> found = new ArrayList<>();

  private Words() {}

  /** All of a window. */
  static List<String> of(Shell window) {
    Words words = new Words();
    words.say(window.getText());
    if (window.getMenuBar() != null) {
      words.menu(window.getMenuBar());
    }
    Window.below(window).filter(Control::isVisible).forEach(words::control);
    return words.found;
  }

  private void say(String text) {
    if (text != null && !text.isBlank()) {
      found.add(text);
    }
  }

  private void control(Control control) {
    say(control.getToolTipText());
    headings(control);
    if (DATA.contains(String.valueOf(control.getData("id")))) {
      return;
    }
    simple(control);
    items(control).forEach(item -> say(item.getText()));
    if (control instanceof Combo combo) {
      Arrays.stream(combo.getItems()).limit(filters(combo)).forEach(this::say);
    }
  }

  /** A filter's first choice is a word of the window, the others are of what is listed. */
  private static int filters(Combo combo) {
    return String.valueOf(combo.getData("id")).matches("findings\\.(unit|form|rule)")
        ? 1
        : combo.getItemCount();
  }

  private void simple(Control control) {
    if (control instanceof Label label) {
      say(label.getText());
    } else if (control instanceof CLabel label) {
      say(label.getText());
    } else if (control instanceof Button button) {
      say(button.getText());
    } else if (control instanceof Link link) {
      say(link.getText());
    } else if (control instanceof Group group) {
      say(group.getText());
    } else if (control instanceof StyledText text) {
      say(text.getText());
    } else if (control instanceof Text text) {
      say(text.getText());
      say(text.getMessage());
    }
  }

  private void headings(Control control) {
    if (control instanceof Table table) {
      Arrays.stream(table.getColumns()).forEach(column -> say(column.getText()));
    } else if (control instanceof Tree tree) {
      Arrays.stream(tree.getColumns()).forEach(column -> say(column.getText()));
    } else if (control instanceof ToolBar bar) {
      Arrays.stream(bar.getItems()).map(ToolItem::getToolTipText).forEach(this::say);
    }
  }

  private static Stream<? extends Item> items(Control control) {
    if (control instanceof ToolBar bar) {
      return Arrays.stream(bar.getItems());
    } else if (control instanceof CTabFolder tabs) {
      return Arrays.stream(tabs.getItems());
    } else if (control instanceof TabFolder tabs) {
      return Arrays.stream(tabs.getItems());
    } else if (control instanceof Table table) {
      return Arrays.stream(table.getItems());
    } else if (control instanceof Tree tree) {
      return Arrays.stream(tree.getItems()).flatMap(Words::withChildren);
    }
    return Stream.empty();
  }

  private static Stream<TreeItem> withChildren(TreeItem item) {
    return Stream.concat(
        Stream.of(item), Arrays.stream(item.getItems()).flatMap(Words::withChildren));
  }

  /** Menus are filled when they are shown. */
  private void menu(Menu menu) {
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      say(item.getText());
      if (item.getMenu() != null) {
        menu(item.getMenu());
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
  }
}
