package org.zhibai.desktop;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.StatusLineContributionItem;
import org.zhibai.model.Texts;

/** In the status line: a fault of the program reached the log. A double click opens the log. */
final class FaultSign extends StatusLineContributionItem implements ILogListener {
  /** The view of the log, as its plug-in names it. */
  static final String LOG = "org.eclipse.pde.runtime.LogView";

  private static final String ID = "org.zhibai.fault";
  private static final int WIDTH = 34;

  private final Texts texts;
  private final IWorkbenchWindow window;

  FaultSign(Texts texts, IWorkbenchWindow window) {
    super(ID, false, WIDTH);
    this.texts = texts;
    this.window = window;
    setActionHandler(
        new Action() {
          @Override
          public void run() {
            open();
          }
        });
    Platform.addLogListener(this);
  }

  @Override
  public void logging(IStatus status, String plugin) {
    if (status.getSeverity() == IStatus.ERROR && PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      if (!display.isDisposed()) {
        display.asyncExec(this::show);
      }
    }
  }

  @Override
  public void dispose() {
    Platform.removeLogListener(this);
    super.dispose();
  }

  private void show() {
    setText(texts.get("fault.sign"));
    setToolTipText(texts.get("fault.tip"));
    change(true);
  }

  private void open() {
    try {
      window.getActivePage().showView(LOG);
      change(false);
    } catch (PartInitException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change(boolean visible) {
    setVisible(visible);
    if (getParent() instanceof IStatusLineManager line) {
      line.update(true);
    }
  }
}
