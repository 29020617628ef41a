package org.zhibai.desktop.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.OverviewRuler;
import org.zhibai.model.Texts;

/** What stands beside a text: marks and line numbers, and where in the whole text the marks are. */
final class RuleRulers {
  private static final int WIDTH = 14;

  private final MarkAccess access;
  private final LineNumberRulerColumn numbers = new LineNumberRulerColumn();
  private final OverviewRuler right;

  RuleRulers(Texts texts) {
    access = new MarkAccess(texts.get("mark.error"), texts.get("mark.warning"));
    right = new OverviewRuler(access, WIDTH, new SharedColors());
    for (String type : Marks.TYPES) {
      right.addAnnotationType(type);
      right.setAnnotationTypeLayer(type, MarkAccess.layer(type));
    }
  }

  /** What the rulers know of marks. */
  MarkAccess access() {
    return access;
  }

  /** Marks and line numbers. */
  IVerticalRuler left() {
    CompositeRuler ruler = new CompositeRuler();
    AnnotationRulerColumn column = new AnnotationRulerColumn(WIDTH, access);
    Marks.TYPES.forEach(column::addAnnotationType);
    column.setHover(new DefaultAnnotationHover());
    ruler.addDecorator(0, column);
    numbers.setFont(JFaceResources.getTextFont());
    ruler.addDecorator(1, numbers);
    return ruler;
  }

  /** Where in the whole text the marks are. */
  IOverviewRuler right() {
    return right;
  }

  /** Takes the colours of the theme as they are now. */
  void recolor() {
    for (String type : Marks.TYPES) {
      right.setAnnotationTypeColor(type, RuleColors.of(MarkAccess.color(type)));
    }
    numbers.setForeground(RuleColors.of("numbers"));
    numbers.setBackground(RuleColors.of("ground"));
    numbers.redraw();
  }
}
