package org.zhibai.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.app.NotesRefused;
import org.zhibai.app.OpenCheck.Setting;
import org.zhibai.app.Product;
import org.zhibai.app.ReviewNotes;
import org.zhibai.desktop.dialogs.Faults;
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
    Workplace desk = workplace(settings.rules());
    context.set(Workplace.class, desk);
    settings.onRules(() -> take(settings.rules(), desk));
  }

  /** Takes the rules that were set; those that can't be read leave those there that are. */
  private void take(Path rules, Workplace desk) {
    try {
      desk.rules(rules);
    } catch (PackException e) {
      tell(e);
    }
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
      String told = texts.get("rules.refused", rules, e.told(language));
      MessageDialog.openWarning(null, texts.get("title"), told);
      return open(Product.rules());
    }
  }

  private Workplace open(Path rules) {
    Setting setting = new Setting(rules, CheckSubmissions.userCache(), null, language);
    Path folder = Settings.workspace().resolve("notes");
    ReviewNotes notes = new ReviewNotes(folder, this::unkept);
    return new Workplace(setting, notes, PlatformUI.getWorkbench().getDisplay()::asyncExec);
  }

  /** Says over the window that words can't be kept, or those kept can't be read. */
  private void unkept(IOException fault) {
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(fault));
  }

  /** Over the dialog that is open, or over the window; without a window in the log. */
  private void tell(Exception fault) {
    @Nullable Shell over = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    if (over == null) {
      ILog.of(getClass()).error(String.valueOf(fault), fault);
    } else {
      new Faults(language).tell(over, fault);
    }
  }

  /** Nobody's words are lost by closing the window. */
  @Override
  public boolean preShutdown() {
    IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
    try {
      context.get(Workplace.class).notes().keep();
      return super.preShutdown();
    } catch (NotesRefused e) {
      Texts texts = Texts.of(getClass(), language);
      return MessageDialog.openQuestion(
          Display.getCurrent().getActiveShell(),
          texts.get("title"),
          texts.get("close.unkept", e.file()));
    }
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
