package org.zhibai.desktop;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** The page of keys in the settings, as a person uses it. */
final class KeysPage {
  private static final String PAGE = "org.zhibai.keys";

  private KeysPage() {}

  /** Binds a command, by its name, to keys that are really pressed. */
  static void bind(String command, String... keys) {
    Window.later(
        () ->
            PreferencesUtil.createPreferenceDialogOn(Window.window().getShell(), PAGE, null, null)
                .open());
    Window.until("the command", () -> Window.ui(() -> item(command).isPresent()));
    Window.ui(() -> choose(item(command).orElseThrow()));
    Text keyField = Window.ui(() -> beside("快捷键"));
    Window.ui(keyField::setFocus);
    Window.until("the field", () -> Window.ui(keyField::isFocusControl));
    Hands.press(keys);
    Window.until("the keys", () -> !Window.ui(keyField::getText).isEmpty());
    Window.ui(
        () -> {
          button("应用并关闭").notifyListeners(SWT.Selection, new Event());
          return true;
        });
    Window.until("the dialog's end", () -> Window.ui(keyField::isDisposed));
  }

  private static Stream<Control> dialog() {
    return Window.controls().filter(control -> control.getShell() != Window.window().getShell());
  }

  private static Optional<TreeItem> item(String command) {
    return dialog()
        .filter(Tree.class::isInstance)
        .flatMap(tree -> Arrays.stream(((Tree) tree).getItems()))
        .filter(item -> item.getText().equals(command))
        .findFirst();
  }

  private static TreeItem choose(TreeItem item) {
    Tree tree = item.getParent();
    tree.setSelection(item);
    Event event = new Event();
    event.item = item;
    tree.notifyListeners(SWT.Selection, event);
    return item;
  }

  /** The field that follows a label. */
  private static Text beside(String label) {
    Control before =
        dialog()
            .filter(
                control ->
                    control instanceof Label words
                        && words.getText().replace("&", "").startsWith(label))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(before.getParent().getChildren())
        .dropWhile(control -> control != before)
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Button button(String label) {
    return dialog()
        .filter(control -> control instanceof Button button && button.getText().equals(label))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a window is the dialog of the settings. */
  static boolean isSettings(Shell shell) {
    return shell.getText().startsWith("首选项");
  }
}
