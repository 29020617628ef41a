package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench itself. */
@ExtendWith(InWorkbench.class)
class WorkbenchIT {

  @Test
  void the_title_begins_with_the_products_name() {
    assertThat(Window.ui(() -> Window.window().getShell().getText())).startsWith("知白");
  }

  @Test
  void menus_are_chinese() {
    String[] menus =
        Window.ui(
            () -> {
              Shell shell = Window.window().getShell();
              return Arrays.stream(shell.getMenuBar().getItems())
                  .map(item -> item.getText())
                  .toArray(String[]::new);
            });

    assertThat(menus).startsWith("文件(&F)", "编辑(&E)").endsWith("窗口(&W)", "帮助(&H)");
  }

  @Test
  void settings_have_their_pages() {
    assertThat(
            Window.ui(
                () ->
                    PlatformUI.getWorkbench()
                        .getPreferenceManager()
                        .getElements(PreferenceManager.PRE_ORDER)))
        .extracting(node -> node.getId())
        .contains("org.zhibai.appearance", "org.zhibai.keys");
  }
}
