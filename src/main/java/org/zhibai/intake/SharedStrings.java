package org.zhibai.intake;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.zhibai.model.ProblemKind;

/** Reads the table of a workbook's shared strings; phonetic guides are left out. */
final class SharedStrings {
  private final Limits limits;
  private final List<String> strings = new ArrayList<>();
  private long characters;

  SharedStrings(Limits limits) {
    this.limits = limits;
  }

  void read(XMLStreamReader2 xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int phonetic = 0;
    while (xml.hasNext()) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "si" -> text.setLength(0);
          case "rPh" -> phonetic++;
          case "t" -> {
            if (phonetic == 0) {
              append(xml, text);
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "si" -> add(text.toString());
          case "rPh" -> phonetic--;
          default -> {}
        }
      }
    }
  }

  /** Appends the text up to the end of the element. */
  private void append(XMLStreamReader2 xml, StringBuilder text) throws XMLStreamException {
    int event = Xml.next(xml);
    while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      if (characters + text.length() > limits.characters()) {
        throw new Unreadable(ProblemKind.TOO_LARGE, "large.text", limits.characters());
      }
      event = Xml.next(xml);
    }
  }

  private void add(String text) {
    characters += text.length();
    strings.add(text);
    if (strings.size() > limits.strings()) {
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.strings", limits.strings());
    }
  }

  String[] strings() {
    return strings.toArray(new String[0]);
  }
}
