package org.zhibai.desktop.parts;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.zhibai.desktop.editor.RuleColors;
import org.zhibai.model.Severity;

/** Small signs: how much a rule matters, whether it is broken, whether something came out. */
final class RuleIcons {
  private static final int SIZE = 16;
  private static final double RADIUS = 4;
  private static final double STROKE = 1;
  private static final PaletteData COLORS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

  private final LocalResourceManager images;

  /** A sign at a zoom: the same sign is made once. */
  private record Sign(RGB color, boolean crossed) {
    ImageData at(int zoom) {
      int size = SIZE * zoom / 100;
      ImageData data = new ImageData(size, size, 24, COLORS);
      data.alphaData = new byte[size * size];
      for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          data.setPixel(x, y, COLORS.getPixel(color));
          data.setAlpha(x, y, (int) (255 * covered(x * 100.0 / zoom, y * 100.0 / zoom)));
        }
      }
      return data;
    }

    /** How much of the pixel at a point is covered. */
    private double covered(double x, double y) {
      double across = x - SIZE / 2.0 + 0.5;
      double down = y - SIZE / 2.0 + 0.5;
      double out = Math.hypot(across, down) - RADIUS;
      if (crossed) {
        double beside = Math.abs(Math.abs(across) - Math.abs(down)) / Math.sqrt(2);
        out = Math.max(beside - STROKE, out - 1);
      }
      return Math.min(1, Math.max(0, 0.5 - out));
    }
  }

  /**
   * @param owner the control with which they are disposed of
   */
  RuleIcons(Control owner) {
    this.images = new LocalResourceManager(JFaceResources.getResources(), owner);
  }

  /** A rule of a severity; empty for one that can't be run. */
  Image of(Optional<Severity> severity) {
    return severity
        .map(one -> sign(one.name().toLowerCase(Locale.ROOT), false))
        .orElseGet(() -> sign("error", true));
  }

  /** Whether something came out as it should. */
  Image outcome(boolean well) {
    return sign(well ? "well" : "error", !well);
  }

  private Image sign(String color, boolean crossed) {
    Sign sign = new Sign(RuleColors.of(color).getRGB(), crossed);
    return images.create(ImageDescriptor.createFromImageDataProvider(new Drawn(sign)));
  }

  /** Descriptors of the same sign are equal. */
  private record Drawn(Sign sign) implements org.eclipse.swt.graphics.ImageDataProvider {
    @Override
    public ImageData getImageData(int zoom) {
      return sign.at(zoom);
    }
  }
}
