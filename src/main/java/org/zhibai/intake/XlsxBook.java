package org.zhibai.intake;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.WFCException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ProblemKind;

/** An {@code .xlsx} workbook: the parts of a zip, each read as a stream. */
final class XlsxBook implements Book {
  private static final String WORKBOOK = "xl/workbook.xml";

  private final ZipParts zip;
  private final Limits limits;
  private final Xml xml = new Xml();
  private final List<Sheet> sheets = new ArrayList<>();
  private final String workbook;
  private final boolean encrypted;
  private final Map<String, String> targets = new HashMap<>();
  private boolean since1904;
  private final KeptStrings kept;
  private @Nullable SharedStrings strings;
  private CellFormat @Nullable [] formats;
  private @Nullable XlsxLooks looks;

  private record Sheet(SheetInfo info, String part) {}

  /** What reads a part. */
  private interface PartReader {
    void read(XMLStreamReader2 reader, PartBytes bytes) throws XMLStreamException, IOException;
  }

  /**
   * @param kept where the shared strings stay for the next reading
   * @param encrypted whether the zip came out of an encrypted file
   */
  XlsxBook(Path file, Limits limits, KeptStrings kept, boolean encrypted) throws IOException {
    this.limits = limits;
    this.kept = kept;
    this.encrypted = encrypted;
    this.zip = new ZipParts(file, limits);
    try {
      this.workbook = mainPart();
      readWorkbook();
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private String mainPart() throws IOException {
    for (Relationship relationship : relationships("_rels/.rels", "")) {
      if (relationship.type.endsWith("/officeDocument")) {
        return relationship.target;
      }
    }
    return WORKBOOK;
  }

  private record Relationship(String id, String type, String target) {}

  private List<Relationship> relationships(String part, String folder) throws IOException {
    List<Relationship> found = new ArrayList<>();
    read(
        part,
        "",
        (reader, bytes) -> {
          while (reader.hasNext()) {
            if (Xml.next(reader) == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals("Relationship")) {
              String target = text(reader, "Target");
              found.add(
                  new Relationship(
                      text(reader, "Id"),
                      text(reader, "Type"),
                      target.startsWith("/") ? target.substring(1) : folder + target));
            }
          }
        });
    return found;
  }

  private static String text(XMLStreamReader2 reader, String attribute) {
    String text = Xml.attribute(reader, attribute);
    return text == null ? "" : text;
  }

  private void readWorkbook() throws IOException {
    int slash = workbook.lastIndexOf('/') + 1;
    String folder = workbook.substring(0, slash);
    Map<String, String> parts = new HashMap<>();
    String rels = folder + "_rels/" + workbook.substring(slash) + ".rels";
    for (Relationship relationship : relationships(rels, folder)) {
      parts.put(relationship.id, relationship.target);
      int type = relationship.type.lastIndexOf('/') + 1;
      targets.putIfAbsent(relationship.type.substring(type), relationship.target);
    }
    boolean found =
        read(
            workbook,
            "",
            (reader, bytes) -> {
              while (reader.hasNext()) {
                if (Xml.next(reader) == XMLStreamConstants.START_ELEMENT) {
                  takeWorkbook(reader, parts);
                }
              }
            });
    if (!found || sheets.isEmpty()) {
      throw new Unreadable(ProblemKind.DAMAGED, Unreadable.MISSING);
    }
  }

  private void takeWorkbook(XMLStreamReader2 reader, Map<String, String> parts) {
    switch (reader.getLocalName()) {
      case "workbookPr" -> since1904 = Xml.yes(reader, "date1904");
      case "sheet" -> {
        String part = parts.get(text(reader, "id"));
        boolean hidden =
            !text(reader, "state").isEmpty() && !text(reader, "state").equals("visible");
        if (part != null && part.contains("sheets/") && !part.contains("chartsheets/")) {
          sheets.add(new Sheet(new SheetInfo(sheets.size(), text(reader, "name"), hidden), part));
        }
      }
      default -> {}
    }
  }

  @Override
  public void read(Chooser chooser) throws IOException {
    for (Sheet sheet : sheets) {
      SheetSink sink = chooser.open(sheet.info);
      if (sink != null) {
        XlsxLooks looks = sink.looks() ? looks() : null;
        CellValues values = new CellValues(strings(), formats(), looks, sink);
        PartReader reader = (xml, bytes) -> new XlsxSheet(bytes, values, sink).read(xml);
        try {
          need(sheet.part, XlsxSheet.GATE, reader);
        } catch (Unreadable e) {
          throw e.in(sheet.info.name(), values.row());
        }
        sink.end();
      }
    }
  }

  private SharedStrings strings() throws IOException {
    SharedStrings known = strings;
    if (known == null) {
      String part = beside("sharedStrings", "sharedStrings.xml");
      long mark = zip.mark(part);
      known = kept.get(mark);
      if (known == null) {
        known = new SharedStrings(limits, zip.size(part));
        readNamed("sharedStrings", part, SharedStrings.GATE, known::read);
        kept.put(known, mark);
      }
      strings = known;
    }
    return known;
  }

  private CellFormat[] formats() throws IOException {
    CellFormat[] known = formats;
    if (known == null) {
      Styles reader = new Styles(since1904);
      String part = beside("styles", "styles.xml");
      readNamed("styles", part, "", (events, bytes) -> reader.read(events));
      known = reader.formats();
      formats = known;
    }
    return known;
  }

  /** How its styles look; plain where they can't be made out: figures are shown all the same. */
  private XlsxLooks looks() throws IOException {
    XlsxLooks known = looks;
    if (known == null) {
      try (InputStream styles = zip.open(beside("styles", "styles.xml"));
          InputStream theme = zip.open(beside("theme", "theme/theme1.xml"))) {
        known = XlsxLooks.read(styles, theme);
      }
      looks = known;
    }
    return known;
  }

  /** A part that the workbook names must be there: without formats, 89.6 % is 0.896. */
  private void readNamed(String type, String part, String gate, PartReader reader)
      throws IOException {
    if (targets.containsKey(type)) {
      need(part, gate, reader);
    } else {
      read(part, gate, reader);
    }
  }

  private void need(String part, String gate, PartReader reader) throws IOException {
    if (!read(part, gate, reader)) {
      throw new Unreadable(ProblemKind.DAMAGED, Unreadable.MISSING);
    }
  }

  private String beside(String type, String name) {
    String target = targets.get(type);
    return target == null ? workbook.substring(0, workbook.lastIndexOf('/') + 1) + name : target;
  }

  @Override
  public String property(String name) throws IOException {
    StringBuilder value = new StringBuilder();
    read(
        "docProps/custom.xml",
        "",
        (reader, bytes) -> {
          boolean inside = false;
          while (reader.hasNext()) {
            int event = Xml.next(reader);
            if (event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals("property")) {
              inside = name.equals(Xml.attribute(reader, "name"));
            } else if (inside && event == XMLStreamConstants.CHARACTERS) {
              value.append(reader.getText());
            }
          }
        });
    return value.toString().strip();
  }

  @Override
  public boolean encrypted() {
    return encrypted;
  }

  /**
   * Reads a part; false when there is none.
   *
   * @param gate the element behind whose start its bytes may be read without the parser
   */
  private boolean read(String part, String gate, PartReader reader) throws IOException {
    try (InputStream in = zip.open(part)) {
      if (in == null) {
        return false;
      }
      PartBytes bytes = new PartBytes(in, zip.size(part), gate);
      read(bytes, part, reader);
      return true;
    } catch (ZipException | EOFException e) {
      throw new Unreadable(ProblemKind.DAMAGED, Unreadable.DAMAGED_PART, part);
    }
  }

  private void read(PartBytes bytes, String part, PartReader reader) throws IOException {
    try {
      XMLStreamReader2 events = xml.open(bytes);
      reader.read(events, bytes);
      events.closeCompletely();
    } catch (WFCException e) {
      int line = e.getLocation().getLineNumber() + bytes.lines();
      throw new Unreadable(ProblemKind.DAMAGED, Unreadable.DAMAGED_XML, part, line);
    } catch (XMLStreamException | UncheckedStreamException e) {
      throw new Unreadable(ProblemKind.DAMAGED, Unreadable.DAMAGED_PART, part);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
