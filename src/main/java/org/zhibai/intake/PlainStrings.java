package org.zhibai.intake;

import java.io.IOException;

/**
 * Reads shared strings as nearly all programs write them, straight from the bytes. A string with
 * parts in different fonts, with phonetic guides or with references is left to the parser.
 */
final class PlainStrings {
  private static final byte[] END = PartBytes.ascii("</si>");
  private static final byte[] PLAIN = PartBytes.ascii("<si><t>");
  private static final byte[] KEPT = PartBytes.ascii("<si><t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = PartBytes.ascii("</t>");

  /** What Chinese editions of Excel write behind each string. */
  private static final byte[] PHONETIC =
      PartBytes.ascii("<phoneticPr fontId=\"1\" type=\"noConversion\"/>");

  private final PartBytes bytes;
  private final SharedStrings strings;
  private final PlainText text;
  private final PlainTag tag;

  PlainStrings(PartBytes bytes, SharedStrings strings, PlainText text) {
    this.bytes = bytes;
    this.strings = strings;
    this.text = text;
    this.tag = new PlainTag(bytes.buffer(), false);
  }

  /** Reads strings up to one that it doesn't know. */
  void read() throws IOException {
    boolean plain = true;
    while (plain) {
      plain = string();
      while (!plain && !bytes.holds(END) && bytes.fill()) {
        plain = string();
      }
      if (plain) {
        bytes.take(tag.position(), tag.lines() + text.lines());
        strings.end();
      }
    }
    bytes.handOver(END);
  }

  private boolean string() {
    int before = text.used();
    text.ensure(bytes.buffer().length);
    text.startCounting();
    tag.start(bytes.position());
    tag.blanks();
    boolean plain = (tag.skip(PLAIN) || tag.skip(KEPT)) && tag.text(text) && tag.skip(TEXT_END);
    if (plain) {
      tag.skip(PHONETIC);
      plain = tag.skip(END);
    }
    if (!plain) {
      text.cut(before);
    }
    return plain;
  }
}
