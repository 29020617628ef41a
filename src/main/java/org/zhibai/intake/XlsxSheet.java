package org.zhibai.intake;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.zhibai.model.ProblemKind;

/**
 * Reads the cells of one sheet. Most of the time of reading a ledger is spent here: attributes and
 * values are taken from the parser's own characters, and no object is made for a cell.
 */
final class XlsxSheet {
  private static final int LONGEST = 1 << 20;
  private static final int LAST_COLUMN = 16_384;

  private final SharedStrings strings;
  private final CellFormat[] formats;
  private final SheetSink sink;
  private final Decimal decimal = new Decimal();
  private final Reference reference = new Reference();
  private final Whole whole = new Whole();
  private final TypeOf type = new TypeOf();
  private char[] text = new char[256];
  private int length;
  private int row;
  private int column;

  XlsxSheet(SharedStrings strings, CellFormat[] formats, SheetSink sink) {
    this.strings = strings;
    this.formats = formats;
    this.sink = sink;
  }

  /** Reads until the end of the sheet, or until the sink wants no more. */
  void read(XMLStreamReader2 xml) throws XMLStreamException {
    boolean wanted = true;
    while (wanted && xml.hasNext()) {
      if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (letter(name) == 'c') {
          cell(xml);
        } else {
          wanted = other(xml, name);
        }
      }
    }
  }

  private boolean other(XMLStreamReader2 xml, String name) {
    switch (name) {
      case "row" -> {
        row = Xml.whole(xml, "r", row + 1);
        column = 0;
        return sink.row(row, Xml.yes(xml, "hidden"));
      }
      case "mergeCell" -> merged(Xml.attribute(xml, "ref"));
      case "col" -> {
        if (Xml.yes(xml, "hidden")) {
          sink.hiddenColumns(Xml.whole(xml, "min", 0), Xml.whole(xml, "max", 0));
        }
      }
      default -> {}
    }
    return true;
  }

  private void merged(@org.jspecify.annotations.Nullable String ref) {
    int colon = ref == null ? -1 : ref.indexOf(':');
    if (ref == null || colon < 0) {
      return;
    }
    char[] all = ref.toCharArray();
    reference.decode(all, 0, colon);
    int firstRow = digits(all, reference.end, colon);
    int firstColumn = reference.column;
    reference.decode(all, colon + 1, all.length);
    int lastRow = digits(all, reference.end, all.length);
    sink.merged(new SheetSink.Region(firstRow, firstColumn, lastRow, reference.column));
  }

  private void cell(XMLStreamReader2 xml) throws XMLStreamException {
    column++;
    type.type = 'n';
    int style = 0;
    for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
      switch (letter(xml.getAttributeLocalName(i))) {
        case 'r' -> {
          reference.column = column;
          xml.getAttributeAs(i, reference);
          column = reference.column;
        }
        case 's' -> {
          xml.getAttributeAs(i, whole);
          style = whole.value;
        }
        case 't' -> xml.getAttributeAs(i, type);
        default -> {}
      }
    }
    boolean formula = content(xml);
    if (length > 0) {
      emit(style, formula);
    } else if (formula && type.type != 's') {
      if (type.type == 'f') {
        sink.text(column, "", true);
      } else {
        sink.withoutResult(column);
      }
    }
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

  private void emit(int style, boolean formula) {
    switch (type.type) {
      case 's' -> {
        int index = digits(text, 0, length);
        if (index >= strings.size() || text[0] < '0' || text[0] > '9') {
          throw new Unreadable(ProblemKind.DAMAGED, "damaged.string", row, column);
        }
        String shared = strings.get(index);
        if (!shared.isEmpty()) {
          sink.text(column, shared, formula);
        }
      }
      case 'n' -> {
        if (decimal.decode(text, length)) {
          CellFormat format = formats[style >= 0 && style < formats.length ? style : 0];
          sink.number(column, decimal, format, formula);
        } else {
          sink.text(column, new String(text, 0, length), formula);
        }
      }
      case 'b' -> sink.text(column, text[0] == '1' ? "TRUE" : "FALSE", formula);
      case 'e' -> sink.error(column, new String(text, 0, length));
      default -> sink.text(column, new String(text, 0, length), formula);
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
      value = digits(buffer, start, end);
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

  private static int digits(char[] buffer, int start, int end) {
    int value = 0;
    for (int i = start; i < end && i < start + 9; i++) {
      int digit = buffer[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
