package org.zhibai.desktop.handlers;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Texts;

/** The files and folders that were opened last, in the file menu. */
public final class RecentMenu extends CompoundContributionItem {
  private final IEclipseContext context =
      PlatformUI.getWorkbench().getService(IEclipseContext.class);

  @Override
  protected IContributionItem[] getContributionItems() {
    IContributionItem[] items =
        context.get(Settings.class).recent().stream()
            .map(path -> new ActionContributionItem(action(path)))
            .toArray(IContributionItem[]::new);
    return items.length > 0 ? items : new IContributionItem[] {nothing()};
  }

  private Action action(Path path) {
    // a tab would begin the name of a key, an ampersand mark one
    return new Action(path.toString().replace("&", "&&").replace('\t', ' ')) {
      @Override
      public void run() {
        new Opening(
                context.get(Workplace.class),
                context.get(Settings.class),
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                context.get(Locale.class))
            .open(path);
      }
    };
  }

  private IContributionItem nothing() {
    Texts texts = Texts.of(RecentMenu.class, context.get(Locale.class));
    Action none = new Action(texts.get("recent.none")) {};
    none.setEnabled(false);
    return new ActionContributionItem(none);
  }
}
