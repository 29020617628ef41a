package org.zhibai.desktop;

import java.util.Locale;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.zhibai.model.Texts;

/** Shapes the window: title, size, bars. */
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
}
