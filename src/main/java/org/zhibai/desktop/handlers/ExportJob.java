package org.zhibai.desktop.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.app.ExportFindings;
import org.zhibai.desktop.dialogs.Faults;
import org.zhibai.desktop.work.FindingRow;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Texts;

/** Writes a findings workbook beside the window and opens it in the system's program. */
final class ExportJob extends Job {
  private final ExportFindings export;
  private final Workplace desk;
  private final CheckResult result;
  private final List<Finding> shown;
  private final boolean all;
  private final Path out;
  private final Shell shell;
  private final Faults faults;
  private final WrittenFile written;

  /**
   * What is written, and where to.
   *
   * @param all whether everything is written, or what is shown
   */
  record Wanted(CheckResult result, boolean all, Path out) {}

  ExportJob(Workplace desk, Wanted wanted, Shell shell, Locale language) {
    super(Texts.of(ExportJob.class, language).get("export.name"));
    this.shell = shell;
    this.faults = new Faults(language);
    this.written = new WrittenFile(shell, language);
    this.export = new ExportFindings(desk.names().system(), language);
    this.desk = desk;
    this.result = wanted.result();
    this.shown = desk.findings().shown().stream().map(FindingRow::finding).toList();
    this.all = wanted.all();
    this.out = wanted.out();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      if (all) {
        export.all(result, desk.notes(), out);
      } else {
        export.some(result, shown, desk.notes(), out);
      }
      shell.getDisplay().asyncExec(this::open);
      return Status.OK_STATUS;
    } catch (IOException | RuntimeException fault) {
      faults.tell(shell, fault);
      return Status.CANCEL_STATUS;
    }
  }

  private void open() {
    if (!Program.launch(out.toString())) {
      written.tell("export.name", "export.noProgram", out);
    }
  }
}
