package org.zhibai.desktop;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.zhibai.desktop.handlers.CheckJob;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.CheckResult;

/** The samples as received, on the desk and checked. */
final class SampleCheck {
  private SampleCheck() {}

  /** The desk with the result. */
  static Workplace done() {
    Window.perspective("org.zhibai.review");
    Workplace desk = Window.context(Workplace.class);
    Path samples = Path.of("samples").toAbsolutePath();
    List<Path> received = List.of(samples.resolve("2023"));
    if (Window.ui(() -> desk.result().isEmpty() || !desk.paths().equals(received))) {
      Window.ui(
          () -> {
            desk.inputs(received, List.of(samples.resolve("2022")));
            return desk;
          });
      again(desk);
    }
    return desk;
  }

  /** Checks what lies on the desk and waits for the result. */
  static void again(Workplace desk) {
    CheckResult before = Window.ui(() -> desk.result().orElse(null));
    Window.run("org.zhibai.check");
    Window.until(
        "another result",
        () -> Window.ui(() -> desk.result().isPresent() && desk.result().get() != before));
    Window.until("the end of the job", () -> Job.getJobManager().find(CheckJob.class).length == 0);
    Window.settle();
  }
}
