package org.zhibai.desktop.editor;

import java.util.Arrays;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.zhibai.desktop.work.authoring.Authoring;

/** Puts the rule of the editor that is in front in front on the desk. */
final class Front implements IPartListener2 {
  private final RuleEditor editor;
  private final Authoring desk;

  private Front(RuleEditor editor, Authoring desk) {
    this.editor = editor;
    this.desk = desk;
  }

  /** Follows an editor until the answer is run. */
  static Runnable follow(RuleEditor editor, Authoring desk) {
    IWorkbenchPage page = editor.getSite().getPage();
    Front front = new Front(editor, desk);
    String id = editor.input().id();
    page.addPartListener(front);
    return () -> {
      page.removePartListener(front);
      if (Arrays.stream(page.getEditorReferences()).noneMatch(other -> front.shows(other, id))) {
        desk.close(id);
      }
    };
  }

  private boolean shows(IEditorReference other, String id) {
    try {
      return other.getEditor(false) != editor
          && other.getEditorInput() instanceof RuleInput input
          && input.id().equals(id);
    } catch (PartInitException e) {
      return false;
    }
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
