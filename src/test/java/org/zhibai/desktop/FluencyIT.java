package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.work.FindingFilter;
import org.zhibai.desktop.work.ManyFindings;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Severity;

/** The window never lets anybody wait. */
@ExtendWith(InWorkbench.class)
class FluencyIT {
  private static final Duration LONGEST = Duration.ofMillis(100);
  private static final int FINDINGS = 20_000;
  private static final int STEP = 400;

  @Test
  void twenty_thousand_findings_scroll_without_a_stall() {
    Workplace desk = SampleCheck.done();
    Table table = Window.control("findings.table", Table.class);
    Window.ui(() -> ManyFindings.show(desk, FINDINGS));
    Window.until("all of them", () -> Window.ui(table::getItemCount) == FINDINGS);
    scroll(table);
    try (Pulse pulse = Pulse.start()) {
      scroll(table);
      assertThat(pulse.longest()).isLessThan(LONGEST);
    } finally {
      Window.ui(() -> ManyFindings.own(desk));
    }
  }

  @Test
  void twenty_thousand_findings_are_filtered_without_a_stall() {
    Workplace desk = SampleCheck.done();
    Table table = Window.control("findings.table", Table.class);
    Window.ui(() -> ManyFindings.show(desk, FINDINGS));
    halve(desk, table);
    try (Pulse pulse = Pulse.start()) {
      halve(desk, table);
      assertThat(pulse.longest()).isLessThan(LONGEST);
    } finally {
      Window.ui(() -> ManyFindings.own(desk));
    }
  }

  /** Shows notes only, and all again. */
  private static void halve(Workplace desk, Table table) {
    Window.ui(
        () -> {
          desk.list(list -> list.filter(FindingFilter.ALL.severities(Set.of(Severity.NOTE))));
          return desk;
        });
    int some = Window.ui(() -> desk.findings().lines().size());
    assertThat(some).isBetween(FINDINGS / 4, FINDINGS * 3 / 4);
    Window.until("the rest to be gone", () -> Window.ui(table::getItemCount) == some);
    Window.ui(
        () -> {
          desk.list(list -> list.filter(FindingFilter.ALL));
          return desk;
        });
    Window.until("all of them", () -> Window.ui(table::getItemCount) == FINDINGS);
  }

  @Test
  void the_window_answers_while_submissions_are_checked() {
    Workplace desk = SampleCheck.done();
    SampleCheck.again(desk);
    try (Pulse pulse = Pulse.start()) {
      SampleCheck.again(desk);
      assertThat(pulse.longest()).isLessThan(LONGEST);
    }
  }

  private static void scroll(Table table) {
    for (int top = 0; top < FINDINGS; top += STEP) {
      int row = top;
      Window.ui(
          () -> {
            table.setTopIndex(row);
            return table;
          });
      Window.settle();
    }
  }
}
