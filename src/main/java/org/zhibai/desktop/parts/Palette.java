package org.zhibai.desktop.parts;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.zhibai.desktop.work.RelationMarks;
import org.zhibai.model.Severity;

/** The colours of the views, for the background that a control has: light or dark. */
final class Palette {
  private static final int MIDDLE = 128;
  private static final float DARKEST = 0.15f;
  private static final float LIGHTEST = 0.92f;
  private static final float MUTED = 0.6f;

  private final boolean dark;

  private Palette(boolean dark) {
    this.dark = dark;
  }

  /** The colours that can be read on a control. */
  static Palette on(Control control) {
    RGB ground = control.getBackground().getRGB();
    return new Palette((ground.red * 3 + ground.green * 6 + ground.blue) / 10 < MIDDLE);
  }

  /** Whether the ground is dark. */
  boolean isDark() {
    return dark;
  }

  private Color color(int light, int inDark) {
    int rgb = dark ? inDark : light;
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Ink of a severity. */
  Color ink(Severity severity) {
    return switch (severity) {
      case MANDATORY -> color(0xb3261e, 0xff8a80);
      case EXPLAIN -> color(0x8a5300, 0xffb74d);
      case NOTE -> color(0x1f5f99, 0x82b8ec);
    };
  }

  /** Ground of a cell with a finding of a severity. */
  Color ground(Severity severity) {
    return switch (severity) {
      case MANDATORY -> color(0xfde7e5, 0x4d2624);
      case EXPLAIN -> color(0xfdf0da, 0x46361b);
      case NOTE -> color(0xe6f0fa, 0x1f3347);
    };
  }

  /** Line around a cell of the chosen relation. */
  Color mark(RelationMarks.Role role) {
    return switch (role) {
      case PLACE -> color(0xb3261e, 0xff8a80);
      case READ -> color(0x1f6fbf, 0x6cb2f5);
      case SUSPECT -> color(0xd81b60, 0xff6fa3);
    };
  }

  /** Ground of a sheet. */
  Color paper() {
    return color(0xffffff, 0x26282b);
  }

  /** Ground of what stands beside a sheet. */
  Color beside() {
    return color(0xf3f5f8, 0x303338);
  }

  /** A colour that a workbook states; on a dark ground as light as it was dark. */
  Color printed(int rgb) {
    if (!dark) {
      return color(rgb, rgb);
    }
    float[] parts = new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff).getHSB();
    float light = parts[2] * (1 - parts[1] / 2);
    float room = Math.min(light, 1 - light);
    float colorful = room == 0 ? 0 : (parts[2] - light) / room * MUTED;
    float turned = DARKEST + (LIGHTEST - DARKEST) * (1 - light);
    float bright = turned + colorful * Math.min(turned, 1 - turned);
    return new Color(
        new RGB(parts[0], Math.min(1, 2 * (1 - turned / bright)), Math.min(1, bright)));
  }

  /** Ground of cells into which something was typed. */
  Color typed() {
    return color(0xfff6c2, 0x565022);
  }

  /** Lines between cells. */
  Color rule() {
    return color(0xd5dae1, 0x45494f);
  }

  /** Text. */
  Color ink() {
    return color(0x1d2126, 0xe4e6e9);
  }

  /** Text that matters less. */
  Color muted() {
    return color(0x667080, 0x9aa3ad);
  }

  /** What can be clicked. */
  Color link() {
    return color(0x1a5fb4, 0x82b8ec);
  }

  /** That something is well. */
  Color good() {
    return color(0x1b6e3c, 0x7fd39b);
  }
}
