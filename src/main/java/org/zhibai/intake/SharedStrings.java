package org.zhibai.intake;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ProblemKind;

/**
 * The table of a workbook's shared strings, without phonetic guides. Their characters are kept in
 * one piece, and a string is made when it is asked for: most readings need few of them. Only one
 * that is asked for again stays; in a long ledger most stand once.
 */
final class SharedStrings {
  private static final int LARGEST_START = 8 << 20;

  /** The element behind whose start plain strings may come. */
  static final String GATE = "sst";

  private final Limits limits;
  private final PlainText text;
  private int[] ends;
  private int size;
  private @Nullable String[] made = new @Nullable String[0];
  private boolean[] asked = new boolean[0];

  /**
   * @param bytes about how long the table is in the file, so that it is seldom moved as it grows
   */
  SharedStrings(Limits limits, long bytes) {
    int size = (int) Math.max(4096, Math.min(bytes, LARGEST_START));
    this.limits = limits;
    this.text = new PlainText(size / 3);
    this.ends = new int[size / 32];
  }

  void read(XMLStreamReader2 xml, PartBytes bytes) throws XMLStreamException, IOException {
    PlainStrings plain = new PlainStrings(bytes, this, text);
    int phonetic = 0;
    while (xml.hasNext()) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "rPh" -> phonetic++;
          case "t" -> {
            if (phonetic == 0) {
              append(xml);
            }
          }
          case GATE -> {
            if (bytes.atGate(xml) && Xml.isUtf8(xml)) {
              plain.read();
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "si" -> {
            end();
            if (bytes.atGate(xml)) {
              plain.read();
            }
          }
          case "rPh" -> phonetic--;
          default -> {}
        }
      }
    }
    text.trim();
    ends = Arrays.copyOf(ends, size);
    made = new @Nullable String[size];
    asked = new boolean[size];
  }

  /** Appends the text up to the end of the element. */
  private void append(XMLStreamReader2 xml) throws XMLStreamException {
    int event = Xml.next(xml);
    while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      checkLength();
      event = Xml.next(xml);
    }
  }

  private void checkLength() {
    if (text.used() > limits.characters()) {
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.text", limits.characters());
    }
  }

  /** The string whose text was appended is over. */
  void end() {
    checkLength();
    if (size >= limits.strings()) {
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.strings", limits.strings());
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + size / 2);
    }
    ends[size++] = text.used();
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The string with a number from 0. */
  String get(int index) {
    String known = made[index];
    if (known == null) {
      int start = index == 0 ? 0 : ends[index - 1];
      known = new String(text.characters(), start, ends[index] - start);
      if (asked[index]) {
        made[index] = known;
      }
      asked[index] = true;
    }
    return known;
  }
}
