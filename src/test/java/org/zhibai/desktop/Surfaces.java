package org.zhibai.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.zhibai.desktop.editor.OpenRule;
import org.zhibai.desktop.editor.RuleEditor;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.authoring.RuleFile;

/** Everything the product shows, opened one after the other with the samples on the desk. */
final class Surfaces {
  private static final String RULE = "general/growth-over-limit";

  /** The platform's view for a welcome page, which the product doesn't have or offer. */
  private static final String INTRO = "org.eclipse.ui.internal.introview";

  /** Commands that open a window of their own. */
  private static final List<String> DIALOGS =
      List.of(
          "org.eclipse.ui.help.aboutAction",
          "org.zhibai.rule.new",
          "org.eclipse.ui.views.showView",
          "org.eclipse.ui.perspectives.showPerspective",
          "org.eclipse.ui.window.resetPerspective",
          "org.eclipse.ui.window.quickAccess",
          "org.eclipse.ui.window.showKeyAssist");

  private Surfaces() {}

  /** Looks at what is open; called in the workbench's thread. */
  interface Visitor {
    void see(String name, Shell window);
  }

  /** Opens each and lets a visitor look at it. */
  static void each(Visitor visitor) {
    Workplace desk = SampleCheck.done();
    Window.ui(() -> step(desk));
    views(visitor);
    rules(visitor);
    DIALOGS.forEach(command -> dialog(command, () -> Window.run(command), visitor));
    pages().forEach(page -> dialog(page, () -> open(page), visitor));
  }

  private static Workplace step(Workplace desk) {
    desk.step(true);
    return desk;
  }

  private static void views(Visitor visitor) {
    for (String view : Window.ui(Surfaces::viewIds)) {
      Window.show(view);
      look(view, visitor);
    }
  }

  private static List<String> viewIds() {
    return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
        .map(IViewDescriptor::getId)
        .filter(id -> !id.equals(INTRO))
        .toList();
  }

  private static void rules(Visitor visitor) {
    Window.perspective("org.zhibai.rules");
    for (RuleFile file : RuleFile.values()) {
      Window.ui(
          () -> {
            OpenRule.in(Window.window().getActivePage(), RULE, file);
            return file;
          });
      Window.until("an editor", () -> Window.ui(Surfaces::editing));
      look("editor " + file, visitor);
    }
    Window.run("org.eclipse.ui.edit.findReplace");
    look("find", visitor);
    Window.ui(() -> Window.window().getActivePage().closeAllEditors(false));
    Window.perspective("org.zhibai.review");
  }

  private static boolean editing() {
    return Window.window().getActivePage().getActiveEditor() instanceof RuleEditor;
  }

  private static void look(String name, Visitor visitor) {
    Window.settle();
    Window.ui(() -> see(name, Window.window().getShell(), visitor));
  }

  private static Shell see(String name, Shell window, Visitor visitor) {
    visitor.see(name, window);
    return window;
  }

  private static void dialog(String name, Runnable opens, Visitor visitor) {
    List<Shell> before = Window.ui(Surfaces::windows);
    Window.later(opens);
    Window.until(name, () -> Window.ui(() -> other(before).isPresent()));
    Shell window = Window.ui(() -> other(before).orElseThrow());
    Window.settle();
    Window.ui(() -> see(name, window, visitor));
    Window.ui(
        () -> {
          window.close();
          return name;
        });
    Window.until("the end of " + name, () -> Window.ui(() -> other(before).isEmpty()));
  }

  private static Optional<Shell> other(List<Shell> before) {
    return windows().stream().filter(shell -> !before.contains(shell)).findFirst();
  }

  private static List<Shell> windows() {
    List<Shell> windows = new ArrayList<>();
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.isVisible()) {
        windows.add(shell);
      }
    }
    return windows;
  }

  private static List<String> pages() {
    return Window.ui(
        () ->
            PlatformUI.getWorkbench()
                .getPreferenceManager()
                .getElements(PreferenceManager.PRE_ORDER)
                .stream()
                .map(IPreferenceNode::getId)
                .toList());
  }

  private static void open(String page) {
    PreferencesUtil.createPreferenceDialogOn(Window.window().getShell(), page, null, null).open();
  }
}
