package org.zhibai.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class JobProgressTest {
  private final Shown shown = new Shown();

  @Test
  void each_round_fills_its_share_step_by_step() {
    JobProgress progress = new JobProgress(shown, 2);

    progress.expect(4);
    progress.done("a.xlsx");
    assertThat(shown.share()).isEqualTo(1 / 8.0);
    progress.expect(2);
    assertThat(shown.share()).isEqualTo(1 / 2.0);
    progress.done("330212");
    progress.done("330203");

    assertThat(shown.share()).isEqualTo(1);
    assertThat(shown.tasks).containsExactly("a.xlsx", "330212", "330203");
  }

  @Test
  void a_round_without_steps_is_passed_over() {
    JobProgress progress = new JobProgress(shown, 2);

    progress.expect(0);
    progress.expect(1);
    progress.done("330212");

    assertThat(shown.share()).isEqualTo(1);
  }

  /** Remembers what is shown. */
  private static final class Shown extends NullProgressMonitor {
    private final List<String> tasks = new ArrayList<>();
    private double total;
    private double worked;

    @Override
    public void beginTask(String name, int work) {
      total = work;
    }

    @Override
    public void worked(int work) {
      worked += work;
    }

    @Override
    public void subTask(String name) {
      tasks.add(name);
    }

    double share() {
      return worked / total;
    }
  }
}
