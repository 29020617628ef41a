package org.zhibai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads which number format each style of a workbook has. */
final class Styles {
  private final boolean since1904;
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<CellFormat> formats = new ArrayList<>();

  Styles(boolean since1904) {
    this.since1904 = since1904;
  }

  void read(XMLStreamReader2 xml) throws XMLStreamException {
    boolean cellFormats = false;
    while (xml.hasNext()) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "cellXfs" -> cellFormats = true;
          case "numFmt" -> {
            String code = Xml.attribute(xml, "formatCode");
            codes.put(Xml.whole(xml, "numFmtId", 0), code == null ? "" : code);
          }
          case "xf" -> {
            if (cellFormats) {
              formats.add(format(Xml.whole(xml, "numFmtId", 0)));
            }
          }
          default -> {}
        }
      }
    }
  }

  private CellFormat format(int number) {
    String code = codes.get(number);
    return CellFormat.of(
        number, code == null ? BuiltinFormats.getBuiltinFormat(number) : code, since1904);
  }

  CellFormat[] formats() {
    if (formats.isEmpty()) {
      formats.add(CellFormat.of(0, "General", since1904));
    }
    return formats.toArray(new CellFormat[0]);
  }
}
