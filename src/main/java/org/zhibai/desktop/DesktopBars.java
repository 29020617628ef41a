package org.zhibai.desktop;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.zhibai.model.Texts;

/**
 * The menus' frame and what every program has in them. The product's own commands come from {@code
 * plugin.xml} and stand at the groups named here.
 */
final class DesktopBars extends ActionBarAdvisor {
  private final Texts texts;

  DesktopBars(IActionBarConfigurer configurer, Texts texts) {
    super(configurer);
    this.texts = texts;
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
    bar.add(file(window));
    bar.add(edit(window));
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(window(window));
    bar.add(help(window));
  }

  @Override
  protected void fillStatusLine(IStatusLineManager line) {
    line.add(new FaultSign(texts, getActionBarConfigurer().getWindowConfigurer().getWindow()));
  }

  private MenuManager file(IWorkbenchWindow window) {
    MenuManager menu = menu("menu.file", IWorkbenchActionConstants.M_FILE);
    menu.add(new GroupMarker("open"));
    menu.add(new Separator("save"));
    add(menu, window, ActionFactory.SAVE, ActionFactory.SAVE_ALL);
    menu.add(new Separator("export"));
    menu.add(new Separator("exit"));
    add(menu, window, ActionFactory.QUIT);
    return menu;
  }

  /** The groups that a text editor looks for stand in this menu. */
  private MenuManager edit(IWorkbenchWindow window) {
    MenuManager menu = menu("menu.edit", IWorkbenchActionConstants.M_EDIT);
    add(menu, window, ActionFactory.UNDO, ActionFactory.REDO);
    menu.add(new Separator());
    add(menu, window, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
    add(menu, window, ActionFactory.SELECT_ALL);
    menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
    add(menu, window, ActionFactory.FIND);
    menu.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
    menu.add(new GroupMarker(ITextEditorActionConstants.GROUP_INFORMATION));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    return menu;
  }

  private MenuManager window(IWorkbenchWindow window) {
    MenuManager menu = menu("menu.window", IWorkbenchActionConstants.M_WINDOW);
    menu.add(new GroupMarker("views"));
    menu.add(new Separator("perspective"));
    add(menu, window, ActionFactory.RESET_PERSPECTIVE);
    menu.add(new Separator("preferences"));
    add(menu, window, ActionFactory.PREFERENCES);
    return menu;
  }

  private MenuManager help(IWorkbenchWindow window) {
    MenuManager menu = menu("menu.help", IWorkbenchActionConstants.M_HELP);
    menu.add(new GroupMarker("handbook"));
    menu.add(new Separator("about"));
    return menu;
  }

  private MenuManager menu(String key, String id) {
    return new MenuManager(texts.get(key), id);
  }

  private void add(MenuManager menu, IWorkbenchWindow window, ActionFactory... standard) {
    for (ActionFactory each : standard) {
      ActionFactory.IWorkbenchAction action = each.create(window);
      register(action);
      menu.add(action);
    }
  }
}
