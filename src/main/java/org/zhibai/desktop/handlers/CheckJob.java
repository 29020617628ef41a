package org.zhibai.desktop.handlers;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.desktop.dialogs.Faults;
import org.zhibai.desktop.editor.JobProgress;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Texts;

/** Checks what lies on the desk, beside the window, with progress by submission. */
public final class CheckJob extends Job {
  private final Workplace desk;
  private final Shell shell;
  private final Faults faults;

  /** A check that is still to be scheduled. */
  public CheckJob(Workplace desk, Shell shell, Locale language) {
    super(Texts.of(CheckJob.class, language).get("check.name"));
    this.desk = desk;
    this.shell = shell;
    this.faults = new Faults(language);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      desk.check(new JobProgress(monitor, desk.prior().isEmpty() ? 2 : 3));
      return Status.OK_STATUS;
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    } catch (RuntimeException fault) {
      faults.tell(shell, fault);
      return Status.CANCEL_STATUS;
    } finally {
      monitor.done();
    }
  }

  @Override
  protected void canceling() {
    desk.cancel();
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == CheckJob.class;
  }
}
