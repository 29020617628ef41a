package org.zhibai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The bytes of a part on their way to the parser. They stop at a gate: when the parser has taken
 * all of them up to there, {@link PlainRows} or {@link PlainStrings} may take whole elements that
 * they know, and the parser never sees these. Whatever they leave goes to the parser.
 */
final class PartBytes extends InputStream {
  private static final int SMALLEST = 1 << 10;
  private static final int LARGEST = 1 << 16;
  private static final int NO_GATE = -1;

  private final InputStream in;
  private final byte[] buffer;
  private int position;
  private int limit;
  private int gate = NO_GATE;
  private long handed;
  private int lines;

  /**
   * @param size about how long the part is
   * @param element the first gate is behind this element's start, if that is among the first bytes;
   *     empty when there shall be none
   */
  PartBytes(InputStream in, long size, String element) throws IOException {
    this.in = in;
    this.buffer = new byte[(int) Math.max(SMALLEST, Math.min(size, LARGEST)) + 1];
    if (!element.isEmpty() && fill()) {
      int start = find(ascii("<" + element));
      gate = start < 0 ? NO_GATE : find((byte) '>', start) + 1;
    }
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether the parser, having read an element's start or end, stands at the gate. */
  boolean atGate(XMLStreamReader2 xml) throws XMLStreamException {
    return gate == position && xml.getLocationInfo().getEndingByteOffset() == handed;
  }

  /** The bytes at hand; behind the last one stands a zero. */
  byte[] buffer() {
    return buffer;
  }

  /** Where in the buffer the next byte stands. */
  int position() {
    return position;
  }

  /**
   * Takes what stands before a position away from the parser.
   *
   * @param breaks how many line breaks were in it
   */
  void take(int end, int breaks) {
    position = end;
    lines += breaks;
  }

  /** How many line breaks the parser hasn't seen. */
  int lines() {
    return lines;
  }

  /** Leaves the bytes up to the end of some others to the parser; all when these don't come. */
  void handOver(byte[] end) {
    int found = find(end);
    gate = found < 0 ? NO_GATE : found + end.length;
  }

  /** Whether some bytes are among those at hand. */
  boolean holds(byte[] wanted) {
    return find(wanted) >= 0;
  }

  private int find(byte[] wanted) {
    int last = limit - wanted.length;
    for (int i = find(wanted[0], position); i >= 0 && i <= last; i = find(wanted[0], i + 1)) {
      if (Arrays.equals(buffer, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  private int find(byte wanted, int start) {
    for (int i = start; i < limit; i++) {
      if (buffer[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Gets more bytes behind those at hand; false when there are none, or no room for them. */
  boolean fill() throws IOException {
    int rest = limit - position;
    System.arraycopy(buffer, position, buffer, 0, rest);
    position = 0;
    limit = rest;
    buffer[limit] = 0;
    int room = buffer.length - 1 - limit;
    int more = room == 0 ? 0 : in.read(buffer, limit, room);
    limit += Math.max(0, more);
    buffer[limit] = 0;
    return more > 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int start, int length) throws IOException {
    if (position == gate) {
      gate = NO_GATE;
    }
    if (position == limit && !fill()) {
      return -1;
    }
    int end = gate == NO_GATE ? limit : gate;
    int count = Math.min(length, end - position);
    System.arraycopy(buffer, position, target, start, count);
    position += count;
    handed += count;
    return count;
  }
}
