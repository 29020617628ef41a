package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.work.Workplace;

/** What the product tells of itself: about, log, samples. */
@ExtendWith(InWorkbench.class)
class HelpIT {
  private static final String ABOUT = "org.eclipse.ui.help.aboutAction";

  @Test
  void about_tells_version_surroundings_and_libraries() {
    Window.later(() -> Window.run(ABOUT));
    Table libraries = Window.control("about.libraries", Table.class);
    Text told = Window.control("about.surroundings", Text.class);

    int listed = Window.ui(libraries::getItemCount);
    assertThat(listed).isGreaterThan(100);
    String surroundings = Window.ui(told::getText);
    assertThat(surroundings).contains("知白 1.", "Java：", "规则包：");
    Window.ui(
        () -> {
          libraries.getShell().close();
          return true;
        });
  }

  @Test
  void a_fault_of_the_program_leaves_the_window_and_shows_in_the_status_line() {
    ILog.of(HelpIT.class).error("planted", new IllegalStateException("planted by a test"));

    Window.until("the sign of a fault", () -> Window.ui(HelpIT::sign).isPresent());
    boolean stays = Window.ui(() -> Window.window().getShell().isVisible());
    assertThat(stays).isTrue();

    Window.ui(HelpIT::doubleClick);
    Window.until(
        "the log",
        () -> Window.ui(() -> Window.window().getActivePage().findView(FaultSign.LOG) != null));
    Window.until("no sign any more", () -> Window.ui(HelpIT::sign).isEmpty());
  }

  @Test
  void the_log_opens() {
    Window.show(FaultSign.LOG);

    String title =
        Window.ui(() -> Window.window().getActivePage().findView(FaultSign.LOG).getTitle());
    assertThat(title).startsWith("错误日志");
  }

  @Test
  void samples_are_opened_checked_and_named_in_the_title() {
    Workplace desk = Window.context(Workplace.class);
    Window.ui(
        () -> {
          desk.inputs(List.of(), List.of());
          return desk;
        });
    Window.until("nothing in the title", () -> title().equals("知白"));

    Window.run("org.zhibai.openSamples");

    Window.until("the samples in the title", () -> title().equals("知白 – 2023"));
    Window.until("findings", () -> Window.ui(() -> desk.result().isPresent()));
  }

  private static String title() {
    return Window.ui(() -> Window.window().getShell().getText());
  }

  private static CLabel doubleClick() {
    CLabel sign = sign().orElseThrow();
    Event event = new Event();
    event.button = 1;
    sign.notifyListeners(SWT.MouseDoubleClick, event);
    return sign;
  }

  private static Optional<CLabel> sign() {
    return Window.controls()
        .filter(CLabel.class::isInstance)
        .map(CLabel.class::cast)
        .filter(label -> label.getText().startsWith("程序出错"))
        .findAny();
  }
}
