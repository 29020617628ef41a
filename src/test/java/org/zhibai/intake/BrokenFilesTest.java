package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.intake.CourtWorkbook.NAME;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;

class BrokenFilesTest {
  @TempDir static Path good;
  @TempDir Path folder;

  private static byte[] sound;

  @BeforeAll
  static void writeSoundWorkbook() throws IOException {
    sound = Files.readAllBytes(CourtWorkbook.write(good, NAME, court -> {}));
  }

  /** Reads a file beside a sound one, which must be read all the same. */
  private Received.Unread refused(String name, byte[] bytes) throws IOException {
    Path bad = Files.write(folder.resolve(name), bytes);
    Received received = CourtWorkbook.read(bad, good.resolve(NAME));
    assertThat(received.submissions()).hasSize(1);
    assertThat(received.unread()).hasSize(1);
    Received.Unread unread = received.unread().get(0);
    assertThat(unread.file().name()).isEqualTo(name);
    assertThat(unread.problem().at().file()).isEqualTo(name);
    assertThat(unread.problem().what()).isNotBlank().hasSizeLessThan(250);
    assertThat(unread.problem().remedy()).isNotBlank();
    return unread;
  }

  private void assertRefused(ProblemKind kind, String name, byte[] bytes) throws IOException {
    Problem problem = refused(name, bytes).problem();
    assertThat(problem.kind()).as(problem.what()).isEqualTo(kind);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The sound workbook with some parts replaced. */
  private static byte[] with(Map<String, byte[]> parts) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(sound))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.put(entry.getName(), in.readAllBytes());
      }
    }
    all.putAll(parts);
    return zip(all);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static String sheet(String rows) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet"
        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static final String FORM = "xl/worksheets/sheet2.xml";

  @Test
  void files_that_are_no_workbooks_are_named_for_what_they_are() throws IOException {
    assertRefused(ProblemKind.EMPTY_FILE, "a.xlsx", new byte[0]);
    assertThat(refused("b.xlsx", bytes("%PDF-1.7\n%âãÏÓ\n")).problem().what()).contains("PDF");
    assertThat(refused("c.xls", bytes("<html><table><tr><td>1</td></table>")).problem().what())
        .contains("HTML");
    assertThat(refused("d.xls", bytes("代码,本年\n01,6480\n")).problem().what()).contains("CSV");
    assertThat(refused("e.xls", bytes("<?xml version=\"1.0\"?><Workbook/>")).problem().what())
        .contains("XML");
    assertRefused(ProblemKind.NOT_A_WORKBOOK, "f.xlsx", new byte[] {1, 2, 3, 0, 5});
    byte[] docx = zip(Map.of("_rels/.rels", new byte[0], "word/document.xml", new byte[0]));
    assertThat(refused("g.xlsx", docx).problem().what()).contains("Word");
    assertRefused(ProblemKind.NOT_A_WORKBOOK, "h.xlsx", zip(Map.of("a.txt", bytes("a"))));
  }

  @Test
  void cut_off_workbooks_are_damaged() throws IOException {
    assertRefused(ProblemKind.DAMAGED, "a.xlsx", Arrays.copyOf(sound, sound.length / 2));
    byte[] xls = xls();
    for (int part = 1; part < 8; part++) {
      assertRefused(ProblemKind.DAMAGED, part + ".xls", Arrays.copyOf(xls, xls.length * part / 8));
    }
  }

  private static byte[] xls() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      var sheet = workbook.createSheet("06");
      for (int row = 0; row < 400; row++) {
        sheet.createRow(row).createCell(0).setCellValue("文字" + row);
        sheet.getRow(row).createCell(1).setCellValue(row * 1.5);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void a_zip_bomb_is_refused() throws IOException {
    byte[] spaces = new byte[200 << 20];
    Arrays.fill(spaces, (byte) ' ');
    assertRefused(ProblemKind.TOO_LARGE, "a.xlsx", with(Map.of(FORM, spaces)));
    assertRefused(ProblemKind.TOO_LARGE, "b.xlsx", with(Map.of("xl/sharedStrings.xml", spaces)));
  }

  @Test
  void a_zip_of_a_hundred_thousand_entries_is_refused() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < 100_000; i++) {
      parts.put("xl/media/" + i, new byte[0]);
    }
    assertRefused(ProblemKind.TOO_LARGE, "a.xlsx", with(parts));
  }

  @Test
  void document_types_and_entities_are_refused() throws IOException {
    String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    for (String doctype : new String[] {external, laughs + "]>", "<!DOCTYPE x>"}) {
      String part =
          sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;&a19;</t></is></c></row>")
              .replace("<worksheet", doctype + "<worksheet");
      assertRefused(ProblemKind.DAMAGED, "a.xlsx", with(Map.of(FORM, bytes(part))));
    }
  }

  @Test
  void a_bad_shared_string_is_damage_and_says_where() throws IOException {
    String part = sheet("<row r=\"1\"><c r=\"B1\" t=\"s\"><v>999999</v></c></row>");
    Problem problem = refused("a.xlsx", with(Map.of(FORM, bytes(part)))).problem();
    assertThat(problem.kind()).isEqualTo(ProblemKind.DAMAGED);
    assertThat(problem.what()).contains("第 1 行第 2 列");
  }

  @Test
  void broken_xml_is_damage() throws IOException {
    assertRefused(
        ProblemKind.DAMAGED, "a.xlsx", with(Map.of(FORM, bytes("<worksheet><sheetData><row>"))));
    assertRefused(
        ProblemKind.DAMAGED, "b.xlsx", with(Map.of("xl/workbook.xml", bytes("<workbook/>"))));
  }

  @Test
  void encrypted_workbooks_are_refused_unless_the_default_password_opens_them() throws Exception {
    assertRefused(ProblemKind.ENCRYPTED, "a.xlsx", encrypted("geheim"));
    Path file = Files.write(folder.resolve("b.xlsx"), encrypted("VelvetSweatshop"));
    Received received = CourtWorkbook.read(file);
    assertThat(received.unread()).isEmpty();
    assertThat(received.submissions().get(0).problems())
        .extracting(Problem::kind)
        .contains(ProblemKind.ENCRYPTED);
  }

  private static byte[] encrypted(String password) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(sound);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void a_million_styled_blank_rows_are_no_trouble() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 41; row <= 1_048_576; row++) {
      rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row);
      rows.append("\" s=\"1\"/></row>");
    }
    String form = new String(part(FORM), StandardCharsets.UTF_8);
    byte[] longer = bytes(form.replace("</sheetData>", rows + "</sheetData>"));
    Path file = Files.write(folder.resolve(NAME), with(Map.of(FORM, longer)));
    Received received = CourtWorkbook.read(file);
    assertThat(received.unread()).isEmpty();
    assertThat(received.submissions().get(0).problems()).isEmpty();
  }

  private static byte[] part(String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(sound))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IllegalArgumentException(name);
  }

  @Test
  void a_cell_that_stands_twice_is_noted_and_the_latter_counts() throws IOException {
    String form = new String(part(FORM), StandardCharsets.UTF_8);
    String twice = form.replaceFirst("(<c r=\"D9\"[^>]*>)(.*?</c>)", "$1$2$1<v>7</v></c>");
    Path file = Files.write(folder.resolve(NAME), with(Map.of(FORM, bytes(twice))));
    Received received = CourtWorkbook.read(file);
    assertThat(received.submissions().get(0).problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.CELL_TWICE)
        .extracting(problem -> problem.at().ref())
        .containsExactly("D9");
    assertThat(received.submissions().get(0).entries().get(0).shown()).isEqualTo("7");
  }

  /** File formats and parts of a file have names; any other Latin word is a library's. */
  private static void assertSpeaksChinese(Problem problem) {
    String words =
        (problem.what() + problem.remedy())
            .replaceAll(
                "(?:xl|docProps|_rels)/[\\w./]+|\\.xlsx?|XML|Excel|WPS|Office|PDF|HTML", "");
    assertThat(words).doesNotContainPattern("[A-Za-z]{2,}");
  }

  @Test
  void damage_anywhere_is_told_without_a_librarys_words() throws IOException {
    Random random = new Random(20);
    for (byte[] whole : new byte[][] {sound, xls()}) {
      String name = whole == sound ? "a.xlsx" : "a.xls";
      for (int i = 0; i < 150; i++) {
        byte[] broken =
            i % 5 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        if (broken.length == whole.length) {
          byte[] noise = new byte[8];
          random.nextBytes(noise);
          System.arraycopy(noise, 0, broken, random.nextInt(broken.length - 8), 8);
        }
        Received received = CourtWorkbook.read(Files.write(folder.resolve(name), broken));
        received.unread().forEach(unread -> assertSpeaksChinese(unread.problem()));
      }
    }
  }

  @Test
  void damage_in_a_sheet_names_the_sheet() throws IOException {
    String form = new String(part(FORM), StandardCharsets.UTF_8);
    String cut = form.substring(0, form.indexOf("<row r=\"12\""));
    Problem problem = refused("a.xlsx", with(Map.of(FORM, bytes(cut)))).problem();
    assertThat(problem.what()).contains("工作表“06 司法保护”读到第 11 行出错");
    assertThat(problem.at().sheet()).isEqualTo("06 司法保护");
  }

  @Test
  void parts_that_the_workbook_names_and_lacks_are_damage() throws IOException {
    for (String missing : new String[] {FORM, "xl/styles.xml", "xl/workbook.xml"}) {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(sound))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          if (!entry.getName().equals(missing)) {
            parts.put(entry.getName(), in.readAllBytes());
          }
        }
      }
      assertRefused(ProblemKind.DAMAGED, "a.xlsx", zip(parts));
    }
  }

  @Test
  void a_byte_that_changed_and_still_inflates_is_damage() throws IOException {
    byte[] changed = stored(part(FORM));
    int digit = new String(changed, StandardCharsets.ISO_8859_1).indexOf("<v>109.") + 3;
    assertThat(digit).isGreaterThan(3);
    changed[digit] = '9';
    assertThat(refused("a.xlsx", changed).problem().what()).contains("06 司法保护");
  }

  /** The sound workbook with the form's part stored as it is, so that its bytes can be found. */
  private static byte[] stored(byte[] form) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(sound));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        if (entry.getName().equals(FORM)) {
          CRC32 sum = new CRC32();
          sum.update(form);
          copy.setMethod(ZipEntry.STORED);
          copy.setSize(form.length);
          copy.setCrc(sum.getValue());
        }
        out.putNextEntry(copy);
        out.write(in.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }
}
