package org.zhibai.intake;

import java.util.Arrays;

/** Characters read from UTF-8 that needs no parser: no reference, nothing that XML forbids. */
final class PlainText {
  private char[] characters;
  private int used;
  private int lines;

  PlainText(int size) {
    this.characters = new char[size];
  }

  /** The characters; {@link #used} says how many there are. */
  char[] characters() {
    return characters;
  }

  int used() {
    return used;
  }

  /** How many line breaks were read since {@link #startCounting}. */
  int lines() {
    return lines;
  }

  void startCounting() {
    lines = 0;
  }

  /** Forgets the characters behind a number of them. */
  void cut(int length) {
    used = length;
  }

  /** Gives back the room that isn't used. */
  void trim() {
    characters = Arrays.copyOf(characters, used);
  }

  /** Makes room for more characters. */
  void ensure(int more) {
    if (used + more > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(used + more, used + used / 2));
    }
  }

  void append(char[] text, int start, int length) {
    ensure(length);
    System.arraycopy(text, start, characters, used, length);
    used += length;
  }

  /**
   * Appends what stands up to the next {@code <}, for which there must be room.
   *
   * @return where that stands; −1 when something else comes first that isn't plain
   */
  int decode(byte[] bytes, int start) {
    char[] target = characters;
    int count = used;
    int i = start;
    while (bytes[i] != '<') {
      int b = bytes[i++];
      if (b >= ' ' && b != '&' && b != '>' && b != 0x7F) {
        target[count++] = (char) b;
      } else if (b < 0) {
        int c = decodeLong(bytes, i - 1);
        if (c < 0) {
          return -1;
        }
        i += c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        count += Character.toChars(c, target, count);
      } else if (b == '\n' || b == '\t') {
        lines += b == '\n' ? 1 : 0;
        target[count++] = (char) b;
      } else {
        return -1;
      }
    }
    used = count;
    return i;
  }

  /** The character of two to four bytes; −1 when they are none, or none that XML allows. */
  private static int decodeLong(byte[] bytes, int start) {
    int first = bytes[start];
    if (first < (byte) 0xC2 || first > (byte) 0xF4) {
      return -1;
    }
    int length = first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4;
    int c = first & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      int next = bytes[start + i];
      if (next >= (byte) 0xC0) {
        return -1;
      }
      c = c << 6 | (next & 0x3F);
    }
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean overlong = c < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
    boolean outside = c > Character.MAX_CODE_POINT || (c & 0xFFFE) == 0xFFFE;
    return surrogate || overlong || outside ? -1 : c;
  }
}
