package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.WaterWorkbook;

/** A file of last year that can't be read takes checks away; it is told wherever it is given. */
class UnreadPriorTest {
  private static final String DAMAGED = "W-2022-W01-01.xlsx";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String workbook;
  private String prior;

  @BeforeEach
  void write() throws IOException {
    workbook = WaterWorkbook.clean(folder).toString();
    prior = Files.writeString(folder.resolve(DAMAGED), "PK damaged").toString();
  }

  @Test
  void the_check_names_it_on_the_console_in_the_workbook_and_in_the_document() throws IOException {
    Path findings = folder.resolve("findings.xlsx");
    Path json = folder.resolve("findings.json");

    int status = run("check", workbook, "--out", findings.toString(), "--json", json.toString());

    assertThat(status).isEqualTo(ExitStatus.UNREAD);
    assertThat(out.toString()).contains("未能读取 " + DAMAGED);
    assertThat(json).content().containsPattern("\"priorUnread\" ?: ?\\[\\s*\"[^\"]+\"");
    assertThat(texts(findings)).anyMatch(text -> text.startsWith("上年的文件没有读出"));
  }

  @Test
  void so_do_the_tools_for_rules() {
    assertThat(run("rules", "mutate", workbook)).isEqualTo(ExitStatus.UNREAD);
    assertThat(out.toString()).contains("未能读取 " + DAMAGED);
    out.getBuffer().setLength(0);
    assertThat(run("rules", "why", "G1.01", workbook)).isEqualTo(ExitStatus.UNREAD);
    assertThat(out.toString()).contains("未能读取 " + DAMAGED);
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--prior", prior, "--rules", WaterWorkbook.PACK.toString()));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      workbook.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
    }
    return texts;
  }
}
