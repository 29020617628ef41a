package org.zhibai.desktop;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How well writing stands out from its ground: the contrast ratio of WCAG 2.2 (W3C Recommendation
 * of 12 December 2024, "contrast ratio" and "relative luminance"), from 1 to 21.
 */
final class Contrast {
  /** What text must have at least: success criterion 1.4.3, level AA. */
  static final double LEAST = 4.5;

  /** What must be told apart without being text: success criterion 1.4.11, level AA. */
  static final double LEAST_OF_SHAPES = 3;

  private Contrast() {}

  /** Between two colours. */
  static double between(RGB one, RGB other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(RGB color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /**
   * Of what is drawn in a part of a picture: the most frequent colour is the ground, the one that
   * stands out most from it the ink. Thin strokes are drawn paler than their ink, so that this is a
   * lower bound.
   */
  static double drawn(ImageData picture, Rectangle part) {
    Rectangle inside = part.intersection(new Rectangle(0, 0, picture.width, picture.height));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = inside.y; y < inside.y + inside.height; y++) {
      for (int x = inside.x; x < inside.x + inside.width; x++) {
        counts.merge(picture.getPixel(x, y), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .findFirst()
        .map(entry -> best(picture, counts, entry.getKey()))
        .orElse(1.0);
  }

  private static double best(ImageData picture, Map<Integer, Integer> counts, int ground) {
    RGB on = picture.palette.getRGB(ground);
    return counts.keySet().stream()
        .mapToDouble(pixel -> between(picture.palette.getRGB(pixel), on))
        .max()
        .orElse(1);
  }

  /** A part of a picture. */
  static ImageData part(ImageData picture, Rectangle part) {
    ImageData cut = new ImageData(part.width, part.height, picture.depth, picture.palette);
    for (int y = 0; y < part.height; y++) {
      for (int x = 0; x < part.width; x++) {
        cut.setPixel(x, y, picture.getPixel(part.x + x, part.y + y));
      }
    }
    return cut;
  }

  /** Where two pictures of the same differ most. */
  static double most(ImageData one, ImageData other) {
    double most = 1;
    for (int y = 0; y < one.height; y++) {
      for (int x = 0; x < one.width; x++) {
        most =
            Math.max(
                most,
                between(
                    one.palette.getRGB(one.getPixel(x, y)),
                    other.palette.getRGB(other.getPixel(x, y))));
      }
    }
    return most;
  }
}
