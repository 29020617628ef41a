package org.zhibai.desktop.handlers;

import java.util.Locale;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.desktop.work.Workplace;

/** Checks what lies on the desk; a check that is running gives way. */
public final class CheckNow {

  /** Starts the check. */
  @Execute
  public void check(Workplace desk, Shell shell, Locale language) {
    Job.getJobManager().cancel(CheckJob.class);
    new CheckJob(desk, shell, language).schedule();
  }
}
