package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.handlers.CheckJob;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.Workplace;

/** What a reviewer does, in the window. */
@ExtendWith(InWorkbench.class)
class ReviewIT {

  @Test
  void submissions_are_checked_found_walked_through_explained_and_tried() {
    Window.perspective("org.zhibai.review");
    Workplace desk = Window.context(Workplace.class);
    layOnTheDesk(desk);
    Window.run("org.zhibai.check");
    Window.until("the result", () -> Window.ui(() -> desk.result().isPresent()));

    Tree tree = Window.control("submissions.tree", Tree.class);
    assertThat(Window.ui(() -> tree.getItem(0).getItemCount())).isGreaterThan(25);
    Table table = Window.control("findings.table", Table.class);
    assertThat(Window.ui(table::getItemCount))
        .isEqualTo(Window.ui(() -> desk.result().orElseThrow().findings().size()))
        .isGreaterThan(100);

    filter(desk, table);
    walk(desk);
    decide(desk);
    tryAnotherValue(desk);
  }

  @Test
  void counts_are_shown_whole_and_wider_columns_stay_so() {
    Workplace desk = SampleCheck.done();
    Tree tree = Window.control("submissions.tree", Tree.class);
    Window.ui(
        () -> {
          Arrays.stream(tree.getColumns()).limit(5).forEach(column -> column.setWidth(5));
          tree.getColumn(5).setWidth(200);
          return tree;
        });
    SampleCheck.again(desk);
    for (int column = 2; column <= 4; column++) {
      int at = column;
      String count = Window.ui(() -> tree.getItem(0).getText(at));
      int width = Window.ui(() -> tree.getColumn(at).getWidth());
      assertThat(count).hasSizeGreaterThan(1);
      assertThat(width).as(count).isGreaterThan(Window.ui(() -> extent(tree, count)));
    }
    String received = Window.ui(() -> tree.getItem(0).getText(1));
    int width = Window.ui(() -> tree.getColumn(1).getWidth());
    assertThat(received).matches("\\d+/\\d+");
    assertThat(width).as(received).isGreaterThan(Window.ui(() -> extent(tree, received)));
    int widened = Window.ui(() -> tree.getColumn(5).getWidth());
    assertThat(widened).isEqualTo(200);
  }

  private static int extent(Tree tree, String text) {
    GC gc = new GC(tree);
    int width = gc.textExtent(text).x;
    gc.dispose();
    return width;
  }

  @Test
  void a_check_is_cancelled_by_its_job_and_the_window_stays() {
    Workplace desk = Window.context(Workplace.class);
    layOnTheDesk(desk);
    Window.run("org.zhibai.check");
    Window.until("the check", () -> Job.getJobManager().find(CheckJob.class).length > 0);
    Job.getJobManager().cancel(CheckJob.class);
    Window.until("its end", () -> Job.getJobManager().find(CheckJob.class).length == 0);
    Window.until("rest", () -> Window.ui(() -> !desk.isRunning()));
    assertThat(Window.ui(() -> Window.window().getShell().isVisible())).isTrue();
  }

  @Test
  void every_cell_can_be_asked_why() {
    Window.perspective("org.zhibai.review");
    Workplace desk = Window.context(Workplace.class);
    layOnTheDesk(desk);
    Window.run("org.zhibai.check");
    Window.until("the result", () -> Window.ui(() -> desk.result().isPresent()));
    Window.run("org.zhibai.nextFinding");
    Button why = Window.control("sheet.why", Button.class);
    Window.until("a cell", () -> Window.ui(why::getEnabled));
    press(why);
    StyledText text = Window.control("why.text", StyledText.class);
    String message = Window.ui(() -> desk.chosen().orElseThrow().message());
    String told = Window.ui(() -> text.getText());
    assertThat(told).contains(message);
    Window.ui(
        () -> {
          text.getShell().close();
          return told;
        });
  }

  private static void press(Button button) {
    Window.ui(
        () -> {
          button.notifyListeners(SWT.Selection, new Event());
          return button;
        });
  }

  private static void layOnTheDesk(Workplace desk) {
    Path samples = Path.of("samples").toAbsolutePath();
    Window.ui(
        () -> {
          desk.inputs(List.of(samples.resolve("2023")), List.of(samples.resolve("2022")));
          return desk;
        });
  }

  private static void filter(Workplace desk, Table table) {
    Text search = Window.control("findings.search", Text.class);
    Window.ui(() -> set(search, "分项 海曙区"));
    assertThat(Window.ui(table::getItemCount)).isBetween(1, 20);
    Label heading = Window.control("findings.heading", Label.class);
    String counts = Window.ui(() -> heading.getText());
    assertThat(counts).contains("显示");
    assertThat(Window.ui(() -> table.getItem(0).getText(2))).isNotEmpty();
    Window.ui(() -> set(search, ""));
    assertThat(Window.ui(table::getItemCount)).isEqualTo(desk.findings().all().size());
  }

  private static void walk(Workplace desk) {
    Window.run("org.zhibai.nextFinding");
    Window.run("org.zhibai.nextFinding");
    assertThat(Window.ui(() -> desk.chosen())).isPresent();
    StyledText detail = Window.control("detail.text", StyledText.class);
    String message = Window.ui(() -> desk.chosen().orElseThrow().message());
    String shown = Window.ui(() -> detail.getText());
    assertThat(shown).contains(message);
    Combo sheets = Window.control("sheet.sheets", Combo.class);
    String sheet = Window.ui(() -> desk.chosen().orElseThrow().place().address().sheet());
    Window.until("the finding's sheet", () -> Window.ui(() -> sheets.getText().equals(sheet)));
  }

  private static void decide(Workplace desk) {
    Text explanation = Window.control("detail.explanation", Text.class);
    Window.ui(() -> set(explanation, "上年误报，已更正"));
    Button accepted = Window.control("detail.ACCEPTED", Button.class);
    Window.ui(
        () -> {
          accepted.setSelection(true);
          accepted.notifyListeners(SWT.Selection, new Event());
          return accepted;
        });
    assertThat(Window.ui(() -> desk.notes().explanation(desk.chosen().orElseThrow())))
        .isEqualTo("上年误报，已更正");
    assertThat(Window.ui(() -> desk.notes().decision(desk.chosen().orElseThrow()))).isPresent();
    Path kept = Settings.workspace().resolve("notes/2023.csv");
    Window.until("the words on the disk", () -> text(kept).contains("上年误报，已更正"));
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tryAnotherValue(Workplace desk) {
    Window.show("org.zhibai.whatif");
    Text value = Window.control("whatif.value", Text.class);
    Window.until("a cell to try", () -> Window.ui(value::getEnabled));
    Window.ui(() -> set(value, "1"));
    Window.until(
        "the effect",
        () -> Window.ui(() -> desk.tryout().flatMap(one -> one.effect()).isPresent()));
    Table effect = Window.control("whatif.table", Table.class);
    assertThat(Window.ui(effect::getItemCount)).isPositive();
    Button reset = Window.control("whatif.reset", Button.class);
    press(reset);
    assertThat(Window.ui(effect::getItemCount)).isZero();
  }

  private static Text set(Text field, String text) {
    field.setText(text);
    return field;
  }
}
