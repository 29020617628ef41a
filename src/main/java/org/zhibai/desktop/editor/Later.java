package org.zhibai.desktop.editor;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.zhibai.model.Progress;

/** Work that is done beside the screen, a moment after it was asked for last. */
public final class Later extends Job {
  private volatile Consumer<Progress> work = progress -> {};

  /**
   * @param shown whether its progress is shown
   */
  public Later(String name, boolean shown) {
    super(name);
    setSystem(!shown);
  }

  /** Does something after some milliseconds, unless something else is asked for until then. */
  public void in(int millis, Runnable next) {
    in(millis, progress -> next.run());
  }

  /** The same with something that tells how far it is. */
  public void in(int millis, Consumer<Progress> next) {
    work = next;
    cancel();
    schedule(millis);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      work.accept(new JobProgress(monitor, 1));
      return Status.OK_STATUS;
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
  }
}
