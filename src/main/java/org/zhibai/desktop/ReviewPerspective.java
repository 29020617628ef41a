package org.zhibai.desktop;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** 审核: what was handed in on the left, the form above the findings, what one of them says. */
public final class ReviewPerspective implements IPerspectiveFactory {
  /** As in {@code plugin.xml}. */
  public static final String ID = "org.zhibai.review";

  /** The view of sheets. */
  public static final String SHEET = "org.zhibai.sheet";

  private static final float LEFT = 0.2f;
  private static final float UPPER = 0.55f;
  private static final float MIDDLE = 0.68f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    String editors = layout.getEditorArea();
    IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
    left.addView("org.zhibai.submissions");
    IFolderLayout middle = layout.createFolder("middle", IPageLayout.LEFT, MIDDLE, editors);
    middle.addView(SHEET);
    middle.addView("org.zhibai.targets");
    IFolderLayout lower = layout.createFolder("lower", IPageLayout.BOTTOM, UPPER, "middle");
    lower.addView("org.zhibai.findings");
    lower.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
    IFolderLayout right = layout.createFolder("right", IPageLayout.TOP, MIDDLE, editors);
    right.addView("org.zhibai.detail");
    right.addView("org.zhibai.whatif");
  }
}
