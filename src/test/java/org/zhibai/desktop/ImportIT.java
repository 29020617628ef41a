package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.work.Workplace;

/** How submissions come to the desk, with a real mouse and real keys. */
@ExtendWith(InWorkbench.class)
class ImportIT {
  private static final Path FILE = sample("2023/NBIP-2023-330212-01.xlsx");
  private static final Path OTHER = sample("2023/NBIP-2023-330203-01.xlsx");

  /** Another window of the same program gives the files; the drop goes through the X server. */
  @Test
  void files_dropped_on_the_submissions_lie_on_the_desk_and_are_checked() {
    Workplace desk = emptyDesk();
    Tree tree = Window.control("submissions.tree", Tree.class);
    Label files = Window.ui(() -> windowWithFiles(tree, FILE, OTHER));
    try {
      Window.until("the files' window", () -> Window.ui(files::isVisible));
      Window.settle();
      Hands.drag(files, tree);
      Window.until("files", () -> Window.ui(() -> !desk.paths().isEmpty()));
    } finally {
      Window.ui(() -> close(files.getShell()));
    }

    assertThat(Window.ui(desk::paths)).containsExactlyInAnyOrder(FILE, OTHER);
    awaitUnits(desk, tree, 2);
  }

  @Test
  void a_file_chosen_in_the_systems_dialog_lies_on_the_desk_and_is_checked() {
    Workplace desk = emptyDesk();
    press("submissions.files");
    Hands.choose(FILE);
    Window.until("the file", () -> Window.ui(() -> !desk.paths().isEmpty()));

    assertThat(Window.ui(desk::paths)).containsExactly(FILE);
    awaitUnits(desk, Window.control("submissions.tree", Tree.class), 1);
  }

  @Test
  void a_folder_chosen_in_the_systems_dialog_lies_on_the_desk_and_last_years_beside_it() {
    Workplace desk = emptyDesk();
    press("submissions.folder");
    Hands.choose(sample("2023"));
    Window.until("the folder", () -> Window.ui(() -> !desk.paths().isEmpty()));

    assertThat(Window.ui(desk::paths)).containsExactly(sample("2023"));
    assertThat(Window.ui(desk::prior)).containsExactly(sample("2022"));
    Window.until("the result", () -> Window.ui(() -> desk.result().isPresent()));
  }

  @Test
  void a_dialog_that_is_left_changes_nothing() {
    Workplace desk = emptyDesk();
    press("submissions.files");
    Hands.awaitForeignDialog();
    Hands.press(Hands.ESCAPE);
    Window.until(
        "the window", () -> Window.ui(() -> Display.getCurrent().getActiveShell() != null));

    assertThat(Window.ui(desk::paths)).isEmpty();
  }

  private static Path sample(String name) {
    return Path.of("samples").toAbsolutePath().resolve(name);
  }

  private static Workplace emptyDesk() {
    Window.perspective("org.zhibai.review");
    Window.show("org.zhibai.submissions");
    Workplace desk = Window.context(Workplace.class);
    Window.ui(
        () -> {
          desk.inputs(List.of(), List.of());
          return desk;
        });
    Window.front();
    return desk;
  }

  private static void awaitUnits(Workplace desk, Tree tree, int units) {
    Window.until("the result", () -> Window.ui(() -> desk.result().isPresent()));
    Window.until("rest", () -> Window.ui(() -> !desk.isRunning()));
    assertThat(Window.ui(() -> desk.result().orElseThrow().run().inputs())).hasSize(units);
    assertThat(Window.ui(() -> tree.getItem(0).getItemCount())).isPositive();
  }

  /** A small window over the middle of the screen from which files can be dragged. */
  private static Label windowWithFiles(Tree tree, Path... files) {
    Shell shell = new Shell(tree.getDisplay(), SWT.ON_TOP | SWT.TOOL);
    shell.setLayout(new FillLayout());
    Label label = new Label(shell, SWT.NONE);
    label.setText("Files");
    DragSource source = new DragSource(label, DND.DROP_COPY);
    source.setTransfer(FileTransfer.getInstance());
    source.addDragListener(
        new DragSourceAdapter() {
          @Override
          public void dragSetData(DragSourceEvent event) {
            event.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
          }
        });
    shell.setBounds(tree.getDisplay().getClientArea().width / 2, 100, 120, 60);
    shell.open();
    return label;
  }

  private static Shell close(Shell shell) {
    shell.close();
    return shell;
  }

  /** The dialog holds the button's event until it is closed. */
  private static void press(String id) {
    ToolItem item = Window.toolItem(id);
    Window.later(() -> item.notifyListeners(SWT.Selection, new Event()));
  }
}
