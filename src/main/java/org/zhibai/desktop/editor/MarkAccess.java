package org.zhibai.desktop.editor;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.jspecify.annotations.Nullable;

/** What the rulers beside a text know of its marks: what they are called, how they look. */
@SuppressWarnings("deprecation") // the interface has nothing else to offer
final class MarkAccess implements IAnnotationAccess, IAnnotationAccessExtension {
  private static final int WARNINGS = 3;
  private static final int ERRORS = 4;

  private final String error;
  private final String warning;

  MarkAccess(String error, String warning) {
    this.error = error;
    this.warning = warning;
  }

  /** The end of the id of a mark's colour. */
  static String color(String type) {
    return type.equals(Marks.ERROR) ? "error" : "warning";
  }

  /** Which marks are painted above which. */
  static int layer(String type) {
    return type.equals(Marks.ERROR) ? ERRORS : WARNINGS;
  }

  @Override
  public String getType(Annotation mark) {
    return mark.getType();
  }

  @Override
  public boolean isMultiLine(Annotation mark) {
    return false;
  }

  @Override
  public boolean isTemporary(Annotation mark) {
    return true;
  }

  @Override
  public String getTypeLabel(Annotation mark) {
    return mark.getType().equals(Marks.ERROR) ? error : warning;
  }

  @Override
  public int getLayer(Annotation mark) {
    return layer(mark.getType());
  }

  @Override
  public void paint(Annotation mark, GC gc, Canvas canvas, Rectangle bounds) {
    int size = Math.min(bounds.width, bounds.height) - 4;
    int x = bounds.x + (bounds.width - size) / 2;
    int y = bounds.y + (Math.min(bounds.height, gc.getFontMetrics().getHeight()) - size) / 2;
    gc.setAntialias(SWT.ON);
    gc.setBackground(RuleColors.of(color(mark.getType())));
    if (mark.getType().equals(Marks.ERROR)) {
      gc.fillOval(x, y, size, size);
    } else {
      gc.fillPolygon(new int[] {x + size / 2, y, x + size, y + size, x, y + size});
    }
  }

  @Override
  public boolean isPaintable(@Nullable Annotation mark) {
    return mark != null && mark.getType().startsWith("org.zhibai.");
  }

  @Override
  public boolean isSubtype(Object type, Object other) {
    return type.equals(other);
  }

  @Override
  public Object[] getSupertypes(Object type) {
    return new Object[0];
  }
}
