package org.zhibai.desktop.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.zhibai.desktop.work.authoring.RuleFile;

/** Opens rules and pages in their editor. */
public final class OpenRule {
  private OpenRule() {}

  /** Opens one of a rule's files, or brings it to the front. */
  public static void in(IWorkbenchPage page, String id, RuleFile file) {
    at(page, new RuleInput(id, file), 0, 0);
  }

  /** Opens one of a rule's files at a place; line 0 leaves the caret where it is. */
  public static void at(IWorkbenchPage page, RuleInput input, int line, int column) {
    AuthorDesk.get().whenReady(desk -> open(page, input, line, column));
  }

  private static void open(IWorkbenchPage page, RuleInput input, int line, int column) {
    try {
      IEditorPart editor = page.openEditor(input, RuleEditor.ID);
      if (line > 0 && editor instanceof RuleEditor text) {
        text.goTo(line, column);
      }
    } catch (PartInitException e) {
      MessageDialog.openError(
          page.getWorkbenchWindow().getShell(),
          AuthorDesk.get().texts().get("open.title"),
          e.getStatus().getMessage());
    }
  }

  /**
   * Closes the editors of rules; asks whether what wasn't saved shall be.
   *
   * @return false when one is to stay open
   */
  static boolean closeAll() {
    boolean closed = true;
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      IWorkbenchPage page = window.getActivePage();
      IEditorReference[] rules = page.findEditors(null, RuleEditor.ID, IWorkbenchPage.MATCH_ID);
      closed &= page.closeEditors(rules, true);
    }
    return closed;
  }
}
