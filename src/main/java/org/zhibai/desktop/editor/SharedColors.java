package org.zhibai.desktop.editor;

import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours for what the text framework paints by itself; they take up nothing. */
final class SharedColors implements ISharedTextColors {

  @Override
  public Color getColor(RGB rgb) {
    return new Color(rgb);
  }

  @Override
  public void dispose() {}
}
