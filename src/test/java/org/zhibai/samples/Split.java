package org.zhibai.samples;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Splits a whole number into parts by weight: largest remainder, no part below its floor or above
 * its cap.
 */
final class Split {
  private final double[] weights;
  private final long[] floors;
  private final long[] caps;

  private Split(double[] weights, long[] floors, long[] caps) {
    this.weights = weights;
    this.floors = floors;
    this.caps = caps;
  }

  /** Parts of any size from 0. */
  static Split by(double... weights) {
    long[] caps = new long[weights.length];
    Arrays.fill(caps, Long.MAX_VALUE);
    return new Split(weights, new long[weights.length], caps);
  }

  Split notBelow(long... least) {
    return new Split(weights, least, caps);
  }

  Split notAbove(long... most) {
    return new Split(weights, floors, most);
  }

  /**
   * The parts of a total.
   *
   * @throws IllegalArgumentException when floors and caps leave no room for it
   */
  long[] of(long total) {
    double scale = scale(total);
    long[] parts = new long[weights.length];
    double[] rests = new double[weights.length];
    for (int i = 0; i < parts.length; i++) {
      double share = weights[i] * scale;
      parts[i] = clamp(i, (long) Math.floor(share));
      rests[i] = share - parts[i];
    }
    long left = total - Arrays.stream(parts).sum();
    while (left != 0) {
      int best = next(parts, rests, left > 0);
      if (best < 0) {
        throw new IllegalArgumentException(
            "%d does not fit between %s and %s"
                .formatted(total, Arrays.toString(floors), Arrays.toString(caps)));
      }
      int step = left > 0 ? 1 : -1;
      parts[best] += step;
      rests[best] -= step;
      left -= step;
    }
    return parts;
  }

  /** The factor by which weights become parts that, once clamped, come closest to the total. */
  private double scale(long total) {
    double low = 0;
    double high = 1;
    while (clampedSum(high) < total && high < 1e15) {
      high *= 2;
    }
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (clampedSum(middle) < total) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double clampedSum(double scale) {
    return IntStream.range(0, weights.length)
        .mapToDouble(i -> Math.max(floors[i], Math.min(caps[i], weights[i] * scale)))
        .sum();
  }

  private long clamp(int i, long value) {
    return Math.max(floors[i], Math.min(caps[i], value));
  }

  private int next(long[] parts, double[] rests, boolean up) {
    int best = -1;
    for (int i = 0; i < parts.length; i++) {
      boolean room = up ? parts[i] < caps[i] && weights[i] > 0 : parts[i] > floors[i];
      if (room && (best < 0 || (up ? rests[i] > rests[best] : rests[i] < rests[best]))) {
        best = i;
      }
    }
    return best;
  }
}
