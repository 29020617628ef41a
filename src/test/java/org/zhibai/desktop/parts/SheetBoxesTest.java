package org.zhibai.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.parts.SheetBoxes.Box;
import org.zhibai.desktop.work.LongSheet;
import org.zhibai.desktop.work.SheetMeasure;
import org.zhibai.desktop.work.SheetModel;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Look;
import org.zhibai.model.Progress;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetOutline;
import org.zhibai.model.SheetOutline.Merged;
import org.zhibai.model.Submission;

class SheetBoxesTest {
  private static final CellAddress AT = CellAddress.ofSheet("表.xlsx", "表");

  /** A title over all columns; two rows of which the second begins with a merged cell. */
  private static final SheetGrid GRID =
      new SheetGrid(
          new SheetOutline(
              AT, 4, 5, List.of(), List.of(), 10, 15, true, List.of(new Merged(2, 1, 3, 2))),
          1,
          List.of(row("很长的标题"), row("两行", "", "", "丁"), row("", "", "丙"), row()));

  private static SheetGrid.Row row(String... texts) {
    return new SheetGrid.Row(
        false, Arrays.stream(texts).map(text -> new Cell(text, false, Look.PLAIN)).toList());
  }

  private static SheetBoxes boxes(Map<CellAddress, String> typed) {
    Submission any =
        new Intake(ReportSystem.read(Path.of("rules")), Locale.CHINESE)
            .read(List.of(Path.of("samples/2023/NBIP-2023-330203-01.xlsx")), Progress.NONE)
            .submissions()
            .get(0);
    LongSheet sheet =
        new LongSheet(
            GRID,
            first -> GRID,
            new LongSheet.Surroundings(Runnable::run, Runnable::run, () -> {}, fault -> {}));
    SheetMeasure measure = new SheetMeasure(GRID.outline(), 1);
    return new SheetBoxes(new SheetModel(sheet, any, List.of()), measure, 0, 0, typed);
  }

  private static List<String> places(List<Box> boxes) {
    return boxes.stream().map(box -> SheetModel.letters(box.column()) + box.row()).toList();
  }

  @Test
  void merged_cells_are_one_box_in_their_first_row() {
    List<Box> boxes = boxes(Map.of()).of(2, 3, 1, 3);
    assertThat(places(boxes)).containsExactly("A2", "C2", "C3");
    assertThat(boxes.get(0).merged()).isTrue();
    assertThat(boxes.get(0).place()).isEqualTo(new Rectangle(0, 20, 150, 40));
  }

  @Test
  void a_text_that_begins_out_of_sight_is_drawn_where_it_goes_on() {
    assertThat(places(boxes(Map.of()).of(1, 1, 3, 4))).containsExactly("A1", "B1", "C1", "D1");
    assertThat(places(boxes(Map.of()).of(2, 2, 4, 5))).as("nothing goes on").startsWith("D2");
    assertThat(places(boxes(Map.of()).of(4, 4, 3, 4)))
        .as("an empty row")
        .containsExactly("C4", "D4");
  }

  @Test
  void what_was_typed_stands_in_its_box() {
    CellAddress typed = new CellAddress(AT.file(), AT.sheet(), "D2");
    List<Box> boxes = boxes(Map.of(typed, "9")).of(2, 2, 3, 4);
    Box other = boxes.get(boxes.size() - 1);
    assertThat(other.cell().text()).isEqualTo("9");
    assertThat(other.typed()).isTrue();
    assertThat(boxes.get(0).typed()).isFalse();
  }
}
