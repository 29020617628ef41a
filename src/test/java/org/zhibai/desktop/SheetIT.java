package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.intake.LongLedger;
import org.zhibai.model.CellAddress;

/** A sheet of any length, in the window. */
@ExtendWith(InWorkbench.class)
class SheetIT {
  private static final int LAST = 20_000;
  private static final int FAR = 15_000;

  @Test
  void a_long_ledger_is_scrolled_through_to_its_last_row() throws IOException {
    Path ledger = LongLedger.write(Files.createTempDirectory("ledger"), LAST);
    Window.perspective("org.zhibai.review");
    Workplace desk = Window.context(Workplace.class);
    Window.ui(
        () -> {
          desk.inputs(List.of(ledger), List.of());
          return desk;
        });
    Window.run("org.zhibai.check");
    Window.until("the result", () -> Window.ui(() -> desk.result().isPresent()));
    Window.ui(
        () -> {
          desk.look(new CellAddress(LongLedger.FILE, LongLedger.NAME, "B5"));
          return desk;
        });
    Combo sheets = Window.control("sheet.sheets", Combo.class);
    Window.until("the ledger", () -> Window.ui(sheets::getText).equals(LongLedger.NAME));
    Label cell = Window.control("sheet.cell", Label.class);
    Window.until("its fifth row", () -> Window.ui(cell::getText).contains("合成5"));

    Window.ui(
        () -> {
          desk.look(new CellAddress(LongLedger.FILE, LongLedger.NAME, "B" + FAR));
          return desk;
        });
    Window.until("what is far down", () -> Window.ui(cell::getText).contains("合成" + FAR));

    Canvas paper = Window.control("sheet.canvas", Canvas.class);
    for (double part : new double[] {0.25, 0.5, 1}) {
      scroll(paper, part);
      Window.until("a row there", () -> Window.ui(() -> click(paper, cell)).contains("合成"));
      int row = Window.ui(() -> desk.cell().orElseThrow().row());
      assertThat(row).isBetween((int) (LAST * part) - 50, (int) (LAST * part) + 50);
      String held = Window.ui(cell::getText);
      assertThat(held).contains("合成" + row);
    }
  }

  private static void scroll(Canvas paper, double part) {
    Window.ui(
        () -> {
          ScrollBar bar = paper.getVerticalBar();
          bar.setSelection((int) (bar.getMaximum() * part));
          bar.notifyListeners(SWT.Selection, new Event());
          return paper;
        });
  }

  /** Clicks into the second column near the top and tells what the cell is said to hold. */
  private static String click(Canvas paper, Label cell) {
    paper.update();
    Event event = new Event();
    event.x = 150;
    event.y = 60;
    event.button = 1;
    paper.notifyListeners(SWT.MouseDown, event);
    return cell.getText();
  }
}
