package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Submission;

/** Workbooks saved as “Strict Open XML Spreadsheet”. */
class StrictWorkbookTest {
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
          "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
          "http://purl.oclc.org/ooxml/officeDocument/customProperties");

  @TempDir Path folder;

  @Test
  void strict_workbook_is_read_like_any_other() throws IOException {
    Path file = CourtWorkbook.write(folder, CourtWorkbook.NAME, court -> {});
    Submission usual = CourtWorkbook.read(file).submissions().get(0);
    rewrite(file);
    Submission strict = CourtWorkbook.read(file).submissions().get(0);

    assertThat(usual.entries()).hasSizeGreaterThan(20);
    assertThat(strict.entries()).isEqualTo(usual.entries());
    assertThat(strict.cover()).isEqualTo(usual.cover());
    assertThat(strict.problems()).isEqualTo(usual.problems());
  }

  /** Changes a workbook's namespaces. */
  private static void rewrite(Path file) throws IOException {
    Path rewritten = Files.createTempFile(file.getParent(), "strict", ".zip");
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(rewritten))) {
      for (ZipEntry entry : List.copyOf(java.util.Collections.list(in.entries()))) {
        String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(strict(text).getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.move(rewritten, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static String strict(String text) {
    String changed = text;
    for (Map.Entry<String, String> names : NAMESPACES.entrySet()) {
      changed = changed.replace(names.getKey(), names.getValue());
    }
    return changed;
  }
}
