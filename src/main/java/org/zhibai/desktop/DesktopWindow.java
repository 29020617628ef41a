package org.zhibai.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Texts;

/** Shapes the window: title, size, bars; offers the samples at first. */
final class DesktopWindow extends WorkbenchWindowAdvisor {
  private static final Point FIRST_SIZE = new Point(1440, 900);

  private final Texts texts;

  DesktopWindow(IWorkbenchWindowConfigurer configurer, Locale language) {
    super(configurer);
    this.texts = Texts.of(getClass(), language);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new DesktopBars(configurer, texts);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(FIRST_SIZE);
    window.setTitle(texts.get("title"));
    window.setShowMenuBar(true);
    window.setShowCoolBar(true);
    window.setShowPerspectiveBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
  }

  @Override
  public void postWindowOpen() {
    IWorkbenchWindow window = getWindowConfigurer().getWindow();
    IEclipseContext context = window.getService(IEclipseContext.class);
    Workplace desk = context.get(Workplace.class);
    Runnable deaf =
        desk.listen(
            change -> {
              if (change == Workplace.Change.INPUTS) {
                getWindowConfigurer().setTitle(title(desk.paths()));
              }
            });
    window.getShell().addDisposeListener(event -> deaf.run());
    new FirstStart(window, texts).offer(context.get(Settings.class));
  }

  /** The product, and what is open in it. */
  private String title(List<Path> open) {
    if (open.isEmpty()) {
      return texts.get("title");
    }
    String first = String.valueOf(open.get(0).getFileName());
    return open.size() == 1
        ? texts.get("title.one", first)
        : texts.get("title.more", first, open.size());
  }
}
