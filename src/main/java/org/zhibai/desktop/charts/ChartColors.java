package org.zhibai.desktop.charts;

import java.awt.Color;
import java.util.List;
import org.eclipse.swt.widgets.Control;

/**
 * Colours of a chart on the ground it is drawn on.
 *
 * @param ground of the widget around it
 * @param ink of texts
 * @param faint of lines and what matters less
 */
record ChartColors(Color ground, Color ink, Color faint) {
  /**
   * Told apart by those who don't see red and green, too (Okabe and Ito, Color Universal Design).
   */
  static final List<Color> PARTS =
      List.of(
          new Color(0x0072B2),
          new Color(0xE69F00),
          new Color(0x009E73),
          new Color(0x56B4E9),
          new Color(0xCC79A7),
          new Color(0xD55E00),
          new Color(0xF0E442),
          new Color(0x999999));

  static final Color REACHED = new Color(0x009E73);
  static final Color MISSED = new Color(0xD55E00);

  /** Those that suit a widget as the theme coloured it. */
  static ChartColors of(Control widget) {
    Color ground = awt(widget.getBackground());
    Color ink = awt(widget.getForeground());
    return new ChartColors(ground, ink, between(ground, ink));
  }

  private static Color awt(org.eclipse.swt.graphics.Color color) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static Color between(Color one, Color other) {
    return new Color(
        (one.getRed() * 3 + other.getRed()) / 4,
        (one.getGreen() * 3 + other.getGreen()) / 4,
        (one.getBlue() * 3 + other.getBlue()) / 4);
  }
}
