package org.zhibai.desktop.handlers;

import java.util.Locale;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.zhibai.desktop.dialogs.Faults;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.forms.PackException;

/** Checks what lies on the desk; a check that is running gives way. */
public final class CheckNow {

  /** Starts the check, with the rule pack that is set. */
  @Execute
  public void check(Workplace desk, Settings settings, Shell shell, Locale language) {
    Job.getJobManager().cancel(CheckJob.class);
    try {
      desk.rules(settings.rules());
      new CheckJob(desk, shell, language).schedule();
    } catch (PackException fault) {
      new Faults(language).tell(shell, fault);
    }
  }
}
