package org.zhibai.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ProblemKind;

/** Opens XML parts of a workbook: no document type, no entities, nothing from outside. */
final class Xml {
  private final InputFactoryImpl factory = new InputFactoryImpl();

  Xml() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
  }

  XMLStreamReader2 open(InputStream in) throws XMLStreamException {
    return (XMLStreamReader2) factory.createXMLStreamReader(in);
  }

  /** The next event; a document type is refused. */
  static int next(XMLStreamReader2 xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Unreadable(ProblemKind.DAMAGED, "damaged.doctype");
    }
    return event;
  }

  /** Whether the part says that it is UTF-8, or says nothing, which means the same. */
  static boolean isUtf8(XMLStreamReader2 xml) {
    String declared = xml.getCharacterEncodingScheme();
    return declared == null || declared.equalsIgnoreCase("UTF-8");
  }

  /** An attribute by its local name; null when it isn't there. */
  static @Nullable String attribute(XMLStreamReader2 xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A whole number in an attribute; the fallback when it isn't there. */
  static int whole(XMLStreamReader2 xml, String name, int fallback) {
    String text = attribute(xml, name);
    try {
      return text == null ? fallback : Integer.parseInt(text.trim());
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /** Whether an attribute says yes. */
  static boolean yes(XMLStreamReader2 xml, String name) {
    String text = attribute(xml, name);
    return "1".equals(text) || "true".equals(text);
  }
}
