package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Finding;

/** What leaves the window as a workbook: chosen in the system's dialog, written, read again. */
@ExtendWith(InWorkbench.class)
class ExportIT {
  private static final String FINDINGS = "问题清单";
  private static final String KEYS = "标识";
  private static final int KEY = 19;

  @Test
  void the_findings_workbook_holds_every_finding_of_the_list() throws IOException {
    Workplace desk = SampleCheck.done();
    Table table = Window.control("findings.table", Table.class);
    List<String> keys = export("org.zhibai.exportAll");

    assertThat(keys).hasSize(Window.ui(table::getItemCount)).hasSizeGreaterThan(100);
    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(
            desk.result().orElseThrow().findings().stream().map(Finding::key).toList());
  }

  @Test
  void what_is_shown_is_exported_and_nothing_else() throws IOException {
    Workplace desk = SampleCheck.done();
    Table table = Window.control("findings.table", Table.class);
    search("海曙区");
    try {
      int shown = Window.ui(table::getItemCount);
      assertThat(shown).isBetween(1, desk.findings().all().size() - 1);
      List<String> keys = export("org.zhibai.exportShown");

      assertThat(keys)
          .hasSize(shown)
          .containsExactlyInAnyOrderElementsOf(
              Window.ui(
                  () -> desk.findings().shown().stream().map(row -> row.finding().key()).toList()));
    } finally {
      search("");
    }
  }

  /** The keys of the findings in the workbook that a command writes. */
  private static List<String> export(String command) throws IOException {
    Path out = Files.createTempDirectory("zhibai-export").resolve("exported.xlsx");
    Window.front();
    Window.later(() -> Window.run(command));
    Hands.name(out);
    Window.until("the workbook", () -> Files.exists(out));
    Window.until("the end of the export", () -> !exporting());
    closeMessage(out);
    return keys(out);
  }

  private static boolean exporting() {
    return Arrays.stream(Job.getJobManager().find(null))
        .anyMatch(job -> job.getClass().getSimpleName().equals("ExportJob"));
  }

  /**
   * Where no program opens workbooks, a message says where this one is. The workbench's thread
   * learns of it in two steps.
   */
  private static void closeMessage(Path out) {
    Window.ui(() -> out);
    Window.ui(() -> out);
    List<Shell> messages =
        Window.ui(
            () ->
                Arrays.stream(Display.getCurrent().getShells())
                    .filter(shell -> shell != Window.window().getShell() && shell.isVisible())
                    .toList());
    for (Shell message : messages) {
      List<String> words = Window.ui(() -> Words.of(message));
      Window.ui(() -> close(message));
      assertThat(words).anyMatch(text -> text.contains(out.toString()));
    }
  }

  private static Shell close(Shell shell) {
    shell.close();
    return shell;
  }

  private static List<String> keys(Path workbook) throws IOException {
    DataFormatter cells = new DataFormatter();
    try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
      Sheet sheet = book.getSheet(FINDINGS);
      return StreamSupport.stream(sheet.spliterator(), false)
          .map(row -> cells.formatCellValue(row.getCell(KEY)))
          .dropWhile(cell -> !cell.equals(KEYS))
          .skip(1)
          .toList();
    }
  }

  private static void search(String words) {
    Text field = Window.control("findings.search", Text.class);
    Window.ui(
        () -> {
          field.setText(words);
          return field;
        });
  }
}
