package org.zhibai.desktop.handlers;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.app.CheckSubmissions;
import org.zhibai.desktop.dialogs.Faults;
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
      desk.check(new Steps(monitor));
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

  /** Shows steps as they come up: how many there will be is not known at first. */
  private static final class Steps implements CheckSubmissions.Progress {
    private static final int ALL = 100_000;

    private final IProgressMonitor monitor;
    private int expected;
    private int done;
    private int shown;

    Steps(IProgressMonitor monitor) {
      this.monitor = monitor;
      monitor.beginTask("", ALL);
    }

    @Override
    public synchronized void expect(int steps) {
      expected += steps;
    }

    @Override
    public synchronized void done(String what) {
      done++;
      int now = (int) ((long) ALL * done / Math.max(1, expected));
      monitor.subTask(what);
      if (now > shown) {
        monitor.worked(now - shown);
        shown = now;
      }
    }
  }
}
