package org.zhibai.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ProblemKind;

/**
 * Reads the cells of one sheet. Most of the time of reading a ledger is spent here: plain rows are
 * taken before the parser sees them; of the others, attributes and values are taken from the
 * parser's own characters, and no object is made for a cell.
 */
final class XlsxSheet {
  /** The element behind whose start plain rows may come. */
  static final String GATE = "sheetData";

  private static final int LONGEST = 1 << 20;
  private static final int LAST_COLUMN = 16_384;
  private static final Pattern SIZE = Pattern.compile("\\d{1,4}(?:\\.\\d{1,20})?");

  private final PartBytes bytes;
  private final CellValues values;
  private final SheetSink sink;
  private final Reference reference = new Reference();
  private final Whole whole = new Whole();
  private final TypeOf type = new TypeOf();
  private final StoredCell cell = new StoredCell();
  private @Nullable PlainRows plain;
  private char[] text = new char[256];
  private int length;

  XlsxSheet(PartBytes bytes, CellValues values, SheetSink sink) {
    this.bytes = bytes;
    this.values = values;
    this.sink = sink;
  }

  /** Reads until the end of the sheet, or until the sink wants no more. */
  void read(XMLStreamReader2 xml) throws XMLStreamException, IOException {
    boolean wanted = true;
    while (wanted && xml.hasNext()) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (letter(name) == 'c') {
          cell(xml);
        } else {
          wanted = other(xml, name);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && bytes.atGate(xml)) {
        wanted = plain(xml);
      }
    }
  }

  /** Reads the rows that come next as long as they are plain ones. */
  private boolean plain(XMLStreamReader2 xml) throws IOException {
    PlainRows rows = plain;
    if (rows == null) {
      boolean extended = xml.getNamespaceContext().getNamespaceURI("x14ac") != null;
      rows = new PlainRows(bytes, values, extended);
      plain = rows;
    }
    return rows.read();
  }

  private boolean other(XMLStreamReader2 xml, String name) throws XMLStreamException, IOException {
    switch (name) {
      case GATE -> {
        return !bytes.atGate(xml) || !Xml.isUtf8(xml) || plain(xml);
      }
      case "row" -> {
        int row = Xml.whole(xml, "r", values.row() + 1);
        if (values.tellsHeights()) {
          sink.height(row, size(xml, "ht"));
        }
        return values.row(row, Xml.yes(xml, "hidden"));
      }
      case "sheetView" -> {
        if ("0".equals(Xml.attribute(xml, "showGridLines"))
            || "false".equals(Xml.attribute(xml, "showGridLines"))) {
          sink.withoutLines();
        }
      }
      case "sheetFormatPr" ->
          sink.usual(size(xml, "defaultColWidth"), size(xml, "defaultRowHeight"));
      case "mergeCell" -> merged(Xml.attribute(xml, "ref"));
      case "col" -> columns(xml);
      default -> {}
    }
    return true;
  }

  private void columns(XMLStreamReader2 xml) {
    int first = Xml.whole(xml, "min", 0);
    int last = Xml.whole(xml, "max", 0);
    double width = size(xml, "width");
    if (width > 0) {
      sink.width(first, last, width);
    }
    if (Xml.yes(xml, "hidden")) {
      sink.hiddenColumns(first, last);
    }
  }

  /** A width or height; 0 when none is stated, or none that could be one. */
  private static double size(XMLStreamReader2 xml, String name) {
    String text = Xml.attribute(xml, name);
    return text != null && SIZE.matcher(text).matches() ? Double.parseDouble(text) : 0;
  }

  private void merged(@Nullable String ref) {
    int colon = ref == null ? -1 : ref.indexOf(':');
    if (ref == null || colon < 0) {
      return;
    }
    char[] all = ref.toCharArray();
    reference.decode(all, 0, colon);
    int firstRow = CellValues.digits(all, reference.end, colon);
    int firstColumn = reference.column;
    reference.decode(all, colon + 1, all.length);
    int lastRow = CellValues.digits(all, reference.end, all.length);
    sink.merged(new SheetSink.Region(firstRow, firstColumn, lastRow, reference.column));
  }

  private void cell(XMLStreamReader2 xml) throws XMLStreamException {
    cell.begin(values.column() + 1);
    type.type = 'n';
    for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
      switch (letter(xml.getAttributeLocalName(i))) {
        case 'r' -> {
          reference.column = cell.column;
          xml.getAttributeAs(i, reference);
          cell.column = reference.column;
        }
        case 's' -> {
          xml.getAttributeAs(i, whole);
          cell.style = whole.value;
        }
        case 't' -> xml.getAttributeAs(i, type);
        default -> {}
      }
    }
    cell.formula = content(xml);
    cell.type = type.type;
    cell.end = length;
    values.put(cell, text);
  }

  /** The letter that a name consists of; a blank when it is longer. */
  private static char letter(String name) {
    return name.length() == 1 ? name.charAt(0) : ' ';
  }

  /** Collects the cell's value up to its end; tells whether there was a formula. */
  private boolean content(XMLStreamReader2 xml) throws XMLStreamException {
    boolean formula = false;
    boolean value = false;
    int depth = 1;
    int phonetic = 0;
    length = 0;
    while (depth > 0) {
      switch (Xml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          String name = xml.getLocalName();
          char letter = letter(name);
          formula |= letter == 'f';
          phonetic += letter == ' ' && name.equals("rPh") ? 1 : 0;
          value = letter == 'v' || (letter == 't' && phonetic == 0);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          value = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (value) {
            collect(xml);
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
    return formula;
  }

  private void collect(XMLStreamReader2 xml) throws XMLStreamException {
    int copied = xml.getTextCharacters(0, text, length, text.length - length);
    length += copied;
    for (int from = copied; length == text.length; from += copied) {
      if (length > LONGEST) {
        throw new Unreadable(ProblemKind.TOO_LARGE, "large.text", LONGEST);
      }
      text = Arrays.copyOf(text, 2 * text.length);
      copied = xml.getTextCharacters(from, text, length, text.length - length);
      length += copied;
    }
  }

  /** The column of {@code AB12}, and where its row begins. */
  private static final class Reference extends TypedValueDecoder {
    private int column;
    private int end;

    @Override
    public void decode(char[] buffer, int start, int end) {
      int letters = 0;
      int i = start;
      while (i < end && letters <= LAST_COLUMN) {
        char c = buffer[i];
        if (c >= 'A' && c <= 'Z') {
          letters = letters * 26 + c - 'A' + 1;
        } else if (c >= 'a' && c <= 'z') {
          letters = letters * 26 + c - 'a' + 1;
        } else if (c != '$') {
          break;
        }
        i++;
      }
      if (letters > 0 && letters <= LAST_COLUMN) {
        column = letters;
      }
      this.end = i;
    }

    @Override
    public void decode(String text) {
      decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {}
  }

  private static final class Whole extends TypedValueDecoder {
    private int value;

    @Override
    public void decode(char[] buffer, int start, int end) {
      value = CellValues.digits(buffer, start, end);
    }

    @Override
    public void decode(String text) {
      decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
      value = 0;
    }
  }

  /** Tells s, n, b, e, and f for the text of a formula, i for text in the cell, d for a date. */
  private static final class TypeOf extends TypedValueDecoder {
    private char type;

    @Override
    public void decode(char[] buffer, int start, int end) {
      type = end - start == 1 ? buffer[start] : buffer[start] == 's' ? 'f' : 'i';
    }

    @Override
    public void decode(String text) {
      decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
      type = 'n';
    }
  }
}
