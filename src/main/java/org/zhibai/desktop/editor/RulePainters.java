package org.zhibai.desktop.editor;

import org.eclipse.jface.text.CursorLinePainter;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.zhibai.desktop.editor.text.KnownWords;

/** What is painted under a text: marks, brackets that belong together, the caret's line, folds. */
final class RulePainters {
  private static final String SQUIGGLE = "squiggle";

  private final ProjectionViewer viewer;
  private final AnnotationPainter marks;
  private final MatchingCharacterPainter brackets;
  private final CursorLinePainter line;

  RulePainters(ProjectionViewer viewer, MarkAccess access, KnownWords known) {
    this.viewer = viewer;
    this.marks = new AnnotationPainter(viewer, access);
    this.brackets = new MatchingCharacterPainter(viewer, new BracketMatcher(() -> known));
    this.line = new CursorLinePainter(viewer);
    marks.addTextStyleStrategy(
        SQUIGGLE, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
    Marks.TYPES.forEach(type -> marks.addAnnotationType(type, SQUIGGLE));
    brackets.setHighlightCharacterAtCaretLocation(true);
    viewer.addTextPresentationListener(marks);
    viewer.addPainter(marks);
    viewer.addPainter(brackets);
    viewer.addPainter(line);
    new ProjectionSupport(viewer, access, new SharedColors()).install();
    recolor();
  }

  /** Takes the colours of the theme as they are now. */
  void recolor() {
    for (String type : Marks.TYPES) {
      marks.setAnnotationTypeColor(type, RuleColors.of(MarkAccess.color(type)));
    }
    brackets.setColor(RuleColors.of("bracket"));
    line.setHighlightColor(RuleColors.of("line"));
    viewer.getTextWidget().setBackground(RuleColors.of("ground"));
    viewer.getTextWidget().setForeground(RuleColors.of("plain"));
    if (viewer.getDocument() != null) {
      viewer.invalidateTextPresentation();
    }
  }
}
