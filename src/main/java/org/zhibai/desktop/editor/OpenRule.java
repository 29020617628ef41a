package org.zhibai.desktop.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
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
}
