package org.zhibai.desktop;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.Texts;

/** What Equinox starts: opens the workbench and stays until its window is closed. */
public final class DesktopApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) throws IOException {
    Display display = PlatformUI.createDisplay();
    try {
      knowHome();
      if (!lock(display)) {
        return EXIT_OK;
      }
      int end = PlatformUI.createAndRunWorkbench(display, new DesktopAdvisor(language()));
      context.applicationRunning();
      return end == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().syncExec(workbench::close);
  }

  /** The language of the window: that of {@code -nl}; English when it begins so, else Chinese. */
  public static Locale language() {
    return Platform.getNL().startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  /** Rules and samples lie in the product's own folder, wherever it was put. */
  private static void knowHome() {
    @Nullable Location install = Platform.getInstallLocation();
    if (System.getProperty("zhibai.home") == null && install != null) {
      System.setProperty("zhibai.home", new File(install.getURL().getPath()).getPath());
    }
  }

  /** One window per workspace: two would write over each other's settings. */
  private static boolean lock(Display display) throws IOException {
    Location workspace = Platform.getInstanceLocation();
    if (workspace.isSet() && workspace.lock()) {
      return true;
    }
    Texts texts = Texts.of(DesktopApplication.class, language());
    URL where = workspace.getURL();
    MessageDialog.openInformation(
        display.getActiveShell(),
        texts.get("title"),
        texts.get("workspace.taken", where == null ? "" : where.getPath()));
    return false;
  }
}
