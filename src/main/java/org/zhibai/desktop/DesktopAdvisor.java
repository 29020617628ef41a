package org.zhibai.desktop;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.OpenCheck.Setting;
import org.zhibai.app.Product;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.preferences.ZhibaiPage;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.forms.PackException;
import org.zhibai.model.Texts;

/** Shapes the workbench: what it opens with, what its parts can ask for, what it does on faults. */
final class DesktopAdvisor extends WorkbenchAdvisor {
  private static final long WAKE_MILLIS = 50;

  private final Locale language;

  DesktopAdvisor(Locale language) {
    this.language = language;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
    context.set(Locale.class, language);
    Settings settings = new Settings(ZhibaiPage.store());
    context.set(Settings.class, settings);
    context.set(Workplace.class, workplace(settings.rules()));
  }

  /**
   * What lies on the desk; its rules are loaded while the window opens. Rules of the user's own
   * that can't be read give way to the product's.
   */
  private Workplace workplace(Path rules) {
    try {
      return open(rules);
    } catch (PackException e) {
      Texts texts = Texts.of(getClass(), language);
      String told = texts.get("rules.refused", rules, String.valueOf(e.getMessage()));
      MessageDialog.openWarning(null, texts.get("title"), told);
      return open(Product.rules());
    }
  }

  private Workplace open(Path rules) {
    Setting setting = new Setting(rules, CheckSubmissions.userCache(), null, language);
    return new Workplace(setting, PlatformUI.getWorkbench().getDisplay()::asyncExec);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return ReviewPerspective.ID;
  }

  @Override
  public String getMainPreferencePageId() {
    return "org.zhibai.preferences";
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new DesktopWindow(configurer, language);
  }

  /**
   * Opens the windows. The workbench is woken again and again meanwhile: its own single wake can
   * come before it sleeps, and then nobody wakes it.
   */
  @Override
  public boolean openWindows() {
    Display display = PlatformUI.getWorkbench().getDisplay();
    Thread waker = new Thread(() -> wake(display), "Wakes the workbench");
    waker.setDaemon(true);
    waker.start();
    try {
      return super.openWindows();
    } finally {
      waker.interrupt();
    }
  }

  private static void wake(Display display) {
    try {
      while (!display.isDisposed()) {
        display.wake();
        Thread.sleep(WAKE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A fault of the program goes to the log; the window stays. */
  @Override
  public void eventLoopException(Throwable fault) {
    ILog.of(getClass()).error(String.valueOf(fault.getMessage()), fault);
  }
}
