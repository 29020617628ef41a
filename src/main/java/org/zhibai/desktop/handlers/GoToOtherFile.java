package org.zhibai.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.zhibai.desktop.editor.OpenRule;
import org.zhibai.desktop.editor.RuleEditor;
import org.zhibai.desktop.editor.RuleInput;

/** Goes from a rule to its page, and back. */
public final class GoToOtherFile {

  /** Opens the other file of the rule in front. */
  @Execute
  public void run() {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    if (page.getActiveEditor() instanceof RuleEditor editor) {
      RuleInput input = editor.input();
      OpenRule.in(page, input.id(), input.file().other());
    }
  }
}
