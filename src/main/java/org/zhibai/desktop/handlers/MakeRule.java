package org.zhibai.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.zhibai.desktop.dialogs.NewRuleDialog;
import org.zhibai.desktop.editor.AuthorDesk;
import org.zhibai.desktop.editor.OpenRule;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.NewRuleForm;
import org.zhibai.desktop.work.authoring.RuleFile;

/** Makes a rule and its page to start from, and opens it. */
public final class MakeRule {

  /** Asks what it is to be. */
  @Execute
  public void run(AuthorDesk author) {
    author.whenReady(desk -> make(author, desk));
  }

  private static void make(AuthorDesk author, Authoring desk) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    NewRuleForm form = new NewRuleForm(desk.pack(), desk.tree(), desk.language());
    String beside = desk.chosen().map(rule -> rule.id()).orElse("/");
    String chapter = beside.substring(0, Math.max(0, beside.lastIndexOf('/')));
    if (new NewRuleDialog(window.getShell(), author.texts(), form, chapter).open() == Window.OK) {
      author.readAgain(desk);
      OpenRule.in(window.getActivePage(), form.id(), RuleFile.RULE);
    }
  }
}
