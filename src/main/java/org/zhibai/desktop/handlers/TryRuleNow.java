package org.zhibai.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.zhibai.desktop.editor.AuthorDesk;

/** Tries the rule in front out, at once, and shows what comes of it. */
public final class TryRuleNow {

  /** Runs the cases, and the rule over the submissions that were checked. */
  @Execute
  public void run(AuthorDesk author) throws PartInitException {
    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView("org.zhibai.try");
    author.whenReady(desk -> author.tryOut(desk, 0));
  }
}
