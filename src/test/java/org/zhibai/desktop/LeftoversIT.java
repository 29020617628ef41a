package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.work.Workplace;

/** Nothing is left when something is done again and again. */
@ExtendWith(InWorkbench.class)
class LeftoversIT {
  private static final int RUNS = 100;
  private static final List<String> VIEWS =
      List.of(
          "org.zhibai.submissions",
          "org.zhibai.findings",
          "org.zhibai.sheet",
          "org.zhibai.detail",
          "org.zhibai.whatif",
          "org.zhibai.targets");

  @Test
  void walking_through_findings_leaves_no_widget_and_no_picture() throws InterruptedException {
    Workplace desk = SampleCheck.done();
    walk(desk);
    Leftovers leftovers = Leftovers.watch();
    int before = Leftovers.controls();
    for (int i = 0; i < RUNS; i++) {
      walk(desk);
    }
    assertThat(Leftovers.controls()).isLessThanOrEqualTo(before);
    assertThat(leftovers.undisposed()).isEmpty();
  }

  @Test
  void closing_and_opening_views_leaves_no_widget_and_no_picture() throws InterruptedException {
    SampleCheck.done();
    reopen();
    Leftovers leftovers = Leftovers.watch();
    int before = Leftovers.controls();
    for (int i = 0; i < RUNS; i++) {
      reopen();
    }
    assertThat(Leftovers.controls()).isLessThanOrEqualTo(before);
    assertThat(leftovers.undisposed()).isEmpty();
  }

  private static void walk(Workplace desk) {
    Window.ui(
        () -> {
          desk.step(true);
          return desk;
        });
    Window.settle();
  }

  private static void reopen() {
    for (String view : VIEWS) {
      Window.hide(view);
      Window.show(view);
    }
    Window.settle();
  }
}
