package org.zhibai.rules.derive;

import java.util.function.LongConsumer;

/**
 * A map from 64-bit fingerprints to whole numbers above 0, in open addressing: twelve bytes a slot,
 * half to three quarters of the slots in use. Two keys may share a fingerprint, so a hit is a
 * suspicion that must be verified against the keys themselves.
 */
final class Fingerprints {
  private long[] prints = new long[64];
  private int[] values = new int[64];
  private int size;

  /**
   * Remembers a fingerprint with a value, unless it is known already.
   *
   * @param value above 0
   * @return the value it is known with, or 0 when it is new
   */
  int put(long print, int value) {
    if (size * 4L >= prints.length * 3L) {
      grow();
    }
    int slot = slot(print);
    if (values[slot] != 0) {
      return values[slot];
    }
    prints[slot] = print;
    values[slot] = value;
    size++;
    return 0;
  }

  /** The value of a fingerprint, 0 when it isn't known. */
  int get(long print) {
    return values[slot(print)];
  }

  /** How many fingerprints are known. */
  int size() {
    return size;
  }

  /** Hands out all fingerprints, in no particular order. */
  void forEach(LongConsumer consumer) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        consumer.accept(prints[i]);
      }
    }
  }

  /** The fingerprint of a text: FNV-1a over its characters, mixed once more. */
  static long of(CharSequence text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  private int slot(long print) {
    int mask = prints.length - 1;
    int slot = (int) print & mask;
    while (values[slot] != 0 && prints[slot] != print) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    rebuild(prints.length * 2);
  }

  private void rebuild(int length) {
    long[] oldPrints = prints;
    int[] oldValues = values;
    prints = new long[length];
    values = new int[length];
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldPrints[i]);
        prints[slot] = oldPrints[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
