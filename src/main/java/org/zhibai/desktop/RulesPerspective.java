package org.zhibai.desktop;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** 规则: the tree of rules, the editor, the page beside it, what the rule does below. */
public final class RulesPerspective implements IPerspectiveFactory {
  private static final float LEFT = 0.22f;
  private static final float UPPER = 0.65f;
  private static final float MIDDLE = 0.62f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    String editors = layout.getEditorArea();
    layout.createFolder("left", IPageLayout.LEFT, LEFT, editors).addView("org.zhibai.rules");
    layout.createFolder("right", IPageLayout.RIGHT, MIDDLE, editors).addView("org.zhibai.page");
    IFolderLayout lower = layout.createFolder("lower", IPageLayout.BOTTOM, UPPER, editors);
    lower.addView("org.zhibai.try");
    lower.addView("org.zhibai.effect");
    lower.addView("org.zhibai.coverage");
    lower.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
  }
}
