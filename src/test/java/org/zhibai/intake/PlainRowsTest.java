package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.aalto.WFCException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.codehaus.stax2.XMLStreamReader2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a sheet, it is read the same with the parser alone as past the parser. */
final class PlainRowsTest {
  private static final String STRINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <sst count="9"><si><t>鄞州区</t></si><si><t xml:space="preserve"> 某𠮷公司 </t></si>
      <si><r><t>富</t></r><r><t>文本</t></r></si><si><t>甲&amp;乙</t></si><si><t/></si><si><t></t></si>
      <si><t>注音</t><phoneticPr fontId="1" type="noConversion"/></si><!-- </si> --><si >
      <t>行1
      行2</t></si><si><t>末</t><rPh sb="0" eb="1"><t>mo</t></rPh></si></sst>
      """;

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <worksheet xmlns:x14ac="urn:x"><cols><col min="2" max="3" hidden="1"/></cols><sheetData>
      """;

  private static final String ROWS =
      """
      <row r="1" spans="1:3" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
      <row r="2" hidden="1">
        <c r="C2" t="n" s="0"><v>44917.0</v></c><c r="D2"><v>-1.5E-3</v></c><c r="E2" s="2"/></row>
      <row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>12</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>
      <row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>B1</f><v>中文 𠮷</v></c></row>
      <row r="7"/><row r="8"></row>
      <row r="9"><c r="A9" t="inlineStr"><is><t xml:space="preserve"> 内文 </t></is></c><c><f>A1</f></c></row>
      <row r="10"><c r="A10" t="inlineStr"><is><t>甲&lt;乙</t></is></c><c r="B10"><v><![CDATA[5]]></v></c></row>
      <row r="11"><!-- </row> --><c r="A11"><v>6</v></c></row>
      <row r="12"><c r="A12" t="s"><v>2</v></c><c r="ZZZZ12"><v>x</v></c><c r="$B$12"><v> 8 </v></c></row >
      <row r="13"><c r="A13" t="s"><v>8</v></c></row>
      """;

  private static final String FOOT =
      "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>\n";

  private static final String SHEET = HEAD + ROWS + FOOT;

  @Test
  void rows_are_read_past_the_parser_up_to_those_that_only_it_understands() throws Exception {
    assertThat(read(SHEET, true).told)
        .contains("row 1 false", "text 1 鄞州区 false", "text 2  某𠮷公司  false")
        .contains("row 2 true", "number 3 44917 false", "number 4 -0.0015 false")
        .contains("number 1 12 true", "row 4 false", "text 3 中文 𠮷 true")
        .contains("text 1 甲<乙 false", "text 1 富文本 false", "text 1 末 false")
        .contains("merged Region[firstRow=1, firstColumn=1, lastRow=2, lastColumn=2]")
        .endsWith("end of sheet");
    assertThat(read(SHEET, true).skipped).isGreaterThan(4);
    assertThat(read(SHEET, false).skipped).isZero();
  }

  @Test
  void a_sheet_that_breaks_off_is_read_alike_up_to_the_break() throws Exception {
    for (int end = 0; end <= SHEET.length(); end++) {
      alike(SHEET.substring(0, end));
    }
  }

  @Test
  void rows_longer_and_shorter_than_what_is_at_hand_are_read_alike() throws Exception {
    StringBuilder wide = new StringBuilder("<row r=\"20\">");
    wide.append("<c s=\"1\"><v>7</v></c>".repeat(5_000)).append("</row>");
    alike(HEAD + ROWS.repeat(200) + FOOT);
    alike(HEAD + ROWS.repeat(50) + wide + ROWS + FOOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='14'><c r='A14'><v>1</v></c></row>",
        "<row r=\"14\" r=\"15\"/>",
        "<row r=\"14\" y:a=\"1\"/>",
        "<row r=\"x\"><c r=\"\"><v>1</v></c><c r=\"14\"><v>1</v></c></row>",
        "<row r=\"14\"><c r=\"A14\" r=\"B14\"><v>1</v></c></row>",
        "<row r=\"14\"><c r=\"A14\"s=\"1\"><v>1</v></c></row>",
        "<row r=\"14\"><c r=\"A14\"><v>1</v><v>2</v></c></row>",
        "<row r=\"14\"><c r=\"A14\"><v></v></c><c t=\"s\"><v>99</v></c></row>",
        "<row r=\"14\"><c><v>1]]>2</v></c></row>",
        "<row r=\"14\"><c><v>1\u0001</v></c></row>",
        "<row r=\"14\"><c t=\"str\"><v>\uFFFE\uD840</v></c></row>",
        "<row r=\"14\"><c t=\"str\"><v>a\r\nb\rc</v></c></row>",
        "<row r=\"14\"><c s=\"9999999999\"><v>1</v></c></row>",
        "<row r=\"14\"><c><v>\n </v></c><c t=\"s\"><v>\n</v></c><c t=\"str\"><v>\na</v></c></row>",
        "<row r=\"14\">text<c><v>1</v></c></row>",
        "<row r=\"14\"><c><v>1</v></row></c>",
        "</sheetData><row r=\"14\"><c><v>1</v></c></row><sheetData>",
        "</sheetData><x></sheetData><row>",
      })
  void what_is_odd_or_wrong_is_left_to_the_parser(String row) throws Exception {
    alike(HEAD + ROWS + row + ROWS + FOOT);
    alike(HEAD + row + "\n" + ROWS + FOOT);
  }

  @Test
  void a_part_in_another_encoding_is_left_to_the_parser() throws Exception {
    String sheet = SHEET.replace("UTF-8", "ISO-8859-1").replaceAll("[^\\x00-\\x7F]", "é");
    assertThat(read(sheet, StandardCharsets.ISO_8859_1, true).told)
        .isEqualTo(read(sheet, StandardCharsets.ISO_8859_1, false).told)
        .anyMatch(told -> told.contains("é"));
  }

  @Property(tries = 3_000)
  void bytes_that_are_lost_or_changed_change_nothing_more_than_for_the_parser(
      @ForAll @IntRange(min = 0, max = 4_000) int at,
      @ForAll @IntRange(min = 0, max = 12) int lost,
      @ForAll byte value)
      throws Exception {
    byte[] sheet = SHEET.getBytes(StandardCharsets.UTF_8);
    byte[] strings = STRINGS.getBytes(StandardCharsets.UTF_8);
    alike(changed(sheet, at, lost, value), strings);
    alike(sheet, changed(strings, at, lost, value));
  }

  private static byte[] changed(byte[] part, int at, int lost, byte value) {
    int start = at % part.length;
    int end = Math.min(part.length, start + lost);
    byte[] changed = new byte[part.length - end + start + 1];
    System.arraycopy(part, 0, changed, 0, start);
    changed[start] = value;
    System.arraycopy(part, end, changed, start + 1, part.length - end);
    return changed;
  }

  private static void alike(String sheet) throws Exception {
    alike(sheet.getBytes(StandardCharsets.UTF_8), STRINGS.getBytes(StandardCharsets.UTF_8));
  }

  private static void alike(byte[] sheet, byte[] strings) throws Exception {
    assertThat(read(sheet, strings, true).told).isEqualTo(read(sheet, strings, false).told);
  }

  private record Told(List<String> told, int skipped) {}

  private static Told read(String sheet, boolean gates) throws Exception {
    return read(sheet, StandardCharsets.UTF_8, gates);
  }

  private static Told read(String sheet, Charset charset, boolean gates) throws Exception {
    return read(sheet.getBytes(charset), STRINGS.getBytes(StandardCharsets.UTF_8), gates);
  }

  private static Told read(byte[] sheet, byte[] strings, boolean gates) throws Exception {
    List<String> told = new ArrayList<>();
    SharedStrings shared = new SharedStrings(Limits.standard(), strings.length);
    CellFormat[] formats = {CellFormat.of(0, "General", false)};
    Recorder sink = new Recorder(told);
    int skipped = 0;
    try {
      read(strings, gates ? SharedStrings.GATE : "", shared::read);
      CellValues values = new CellValues(shared, formats, null, sink);
      skipped =
          read(
              sheet,
              gates ? XlsxSheet.GATE : "",
              (xml, bytes) -> new XlsxSheet(bytes, values, sink).read(xml));
      sink.end();
    } catch (Broken e) {
      told.add(e.getMessage());
    } catch (RuntimeException | XMLStreamException e) {
      told.add(e.getClass().getSimpleName());
    }
    return new Told(told, skipped);
  }

  private static int read(byte[] part, String gate, Reader reader)
      throws IOException, XMLStreamException {
    PartBytes bytes = new PartBytes(new ByteArrayInputStream(part), part.length, gate);
    try {
      XMLStreamReader2 xml = new Xml().open(bytes);
      reader.read(xml, bytes);
      return bytes.lines();
    } catch (WFCException e) {
      throw new Broken("line " + (e.getLocation().getLineNumber() + bytes.lines()));
    }
  }

  private interface Reader {
    void read(XMLStreamReader2 xml, PartBytes bytes) throws XMLStreamException, IOException;
  }

  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(String message) {
      super(message);
    }
  }

  private record Recorder(List<String> told) implements SheetSink {
    @Override
    public boolean row(int row, boolean hidden) {
      told.add("row " + row + " " + hidden);
      return true;
    }

    @Override
    public void text(int column, String text, boolean formula) {
      told.add("text " + column + " " + text + " " + formula);
    }

    @Override
    public void number(int column, Decimal number, CellFormat format, boolean formula) {
      told.add("number " + column + " " + number.value().toPlainString() + " " + formula);
    }

    @Override
    public void error(int column, String code) {
      told.add("error " + column + " " + code);
    }

    @Override
    public void withoutResult(int column) {
      told.add("without result " + column);
    }

    @Override
    public void merged(Region region) {
      told.add("merged " + region);
    }

    @Override
    public void hiddenColumns(int first, int last) {
      told.add("hidden " + first + " " + last);
    }

    @Override
    public void end() {
      told.add("end of sheet");
    }
  }
}
