package org.zhibai.samples;

import java.nio.charset.StandardCharsets;

/** Chance that comes out the same on every run: it depends on what it is about and nothing else. */
final class Noise {
  private static final long SEED = 20231231L;

  private Noise() {}

  /** A number from {@code low} (inclusive) to {@code high} (exclusive). */
  static double between(double low, double high, Object... about) {
    return low + (high - low) * (bits(about) >>> 11) * 0x1.0p-53;
  }

  /** A whole number from {@code low} to {@code high}, both inclusive. */
  static int whole(int low, int high, Object... about) {
    return low + (int) Long.remainderUnsigned(bits(about), (long) high - low + 1);
  }

  /** Whether something of the given likelihood happens. */
  static boolean chance(double likelihood, Object... about) {
    return between(0, 1, about) < likelihood;
  }

  private static long bits(Object... about) {
    long state = SEED;
    for (Object part : about) {
      for (byte b : String.valueOf(part).getBytes(StandardCharsets.UTF_8)) {
        state = mix(state ^ b);
      }
      state = mix(state ^ 0x1F);
    }
    return state;
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long z) {
    long mixed = z + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
