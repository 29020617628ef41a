package org.zhibai.desktop.editor;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.RuleFile;
import org.zhibai.desktop.work.authoring.RuleInHand;

/** Puts the rule of the editor that is in front in front on the desk. */
final class Front implements IPartListener2 {
  private final RuleEditor editor;
  private final Authoring desk;

  private Front(RuleEditor editor, Authoring desk) {
    this.editor = editor;
    this.desk = desk;
  }

  /** Follows an editor until the answer is run, which is when it is closed. */
  static Runnable follow(RuleEditor editor, Authoring desk) {
    IWorkbenchPage page = editor.getSite().getPage();
    Front front = new Front(editor, desk);
    RuleInHand rule = editor.rule();
    RuleFile file = editor.input().file();
    desk.begin(rule);
    page.addPartListener(front);
    return () -> {
      page.removePartListener(front);
      desk.end(rule, file);
    };
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    partBroughtToTop(part);
  }

  @Override
  public void partVisible(IWorkbenchPartReference part) {
    partBroughtToTop(part);
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    if (part.getPart(false) == editor) {
      desk.choose(editor.rule());
    }
  }
}
