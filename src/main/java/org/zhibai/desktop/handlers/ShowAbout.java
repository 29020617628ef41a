package org.zhibai.desktop.handlers;

import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.desktop.dialogs.AboutDialog;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;

/** Tells about the product. */
public final class ShowAbout {

  /** Opens the dialog. */
  @Execute
  public void show(Shell shell, Locale language, Workplace desk) {
    new AboutDialog(shell, language, desk.pack(), Settings.workspace()).open();
  }
}
