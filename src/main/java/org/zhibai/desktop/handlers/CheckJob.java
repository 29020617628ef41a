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
      desk.check(new Steps(monitor, desk.prior().isEmpty() ? 2 : 3));
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

  /**
   * Shows how far the check is, round by round: last year's files, this year's, all together. How
   * many steps a round has is known when it begins.
   */
  private static final class Steps implements CheckSubmissions.Progress {
    private static final int ROUND = 10_000;

    private final IProgressMonitor monitor;
    private int begun;
    private int expected;
    private int done;
    private int shown;

    Steps(IProgressMonitor monitor, int rounds) {
      this.monitor = monitor;
      monitor.beginTask("", rounds * ROUND);
    }

    @Override
    public synchronized void expect(int steps) {
      show(begun * ROUND);
      begun++;
      expected = steps;
      done = 0;
    }

    @Override
    public synchronized void done(String what) {
      done++;
      monitor.subTask(what);
      show((begun - 1) * ROUND + (int) ((long) ROUND * done / Math.max(1, expected)));
    }

    private void show(int now) {
      if (now > shown) {
        monitor.worked(now - shown);
        shown = now;
      }
    }
  }
}
