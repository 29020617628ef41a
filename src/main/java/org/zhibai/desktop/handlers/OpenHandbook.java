package org.zhibai.desktop.handlers;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.app.WriteHandbook;
import org.zhibai.desktop.dialogs.Faults;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Texts;

/** Writes the handbook of the rule pack and opens it in the system's browser. */
public final class OpenHandbook {

  /** Begins to write; the browser opens when that is done. */
  @Execute
  public void open(Shell shell, Locale language, Workplace desk) {
    Texts texts = Texts.of(getClass(), language);
    Job job =
        Job.create(
            texts.get("handbook.job"), (IProgressMonitor monitor) -> write(shell, language, desk));
    job.setUser(true);
    job.schedule();
  }

  private static IStatus write(Shell shell, Locale language, Workplace desk) {
    try {
      Path folder = Settings.workspace().resolve("handbook");
      Path page = new WriteHandbook(desk.pack()).write(folder, language).get(0);
      if (!launched(shell, page) && !Browsers.of(System.getenv()).open(page)) {
        new WrittenFile(shell, language).tell("handbook.title", "handbook.noBrowser", page);
      }
    } catch (Exception fault) {
      new Faults(language).tell(shell, fault);
    }
    return Status.OK_STATUS;
  }

  private static boolean launched(Shell shell, Path page) {
    boolean[] launched = new boolean[1];
    shell.getDisplay().syncExec(() -> launched[0] = Program.launch(page.toString()));
    return launched[0];
  }
}
