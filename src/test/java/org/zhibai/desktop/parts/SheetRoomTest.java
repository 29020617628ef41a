package org.zhibai.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.parts.SheetBoxes.Box;
import org.zhibai.model.Look;
import org.zhibai.model.SheetGrid.Cell;

/** Columns are 100 wide, the sheet has five of them, the window goes on to 800. */
class SheetRoomTest {
  private static final int EDGE = 500;
  private static final int END = 800;

  private static Box box(int row, int column, int last, String text) {
    Rectangle place = new Rectangle((column - 1) * 100, row * 20, (last - column + 1) * 100, 20);
    return new Box(row, column, row, last, place, new Cell(text, false, Look.PLAIN), false);
  }

  private static Box box(int row, int column, String text) {
    return box(row, column, column, text);
  }

  private static int width(Box... boxes) {
    return new SheetRoom(List.of(boxes), EDGE, END).of(0).width;
  }

  @Test
  void a_text_goes_on_over_empty_cells_to_the_next_text() {
    assertThat(width(box(1, 1, "标题"), box(1, 2, ""), box(1, 3, ""), box(1, 4, "数"))).isEqualTo(300);
    assertThat(width(box(1, 1, "标题"), box(1, 2, "数"))).isEqualTo(100);
  }

  @Test
  void beside_the_last_column_a_text_goes_on() {
    Box[] row = {
      box(1, 1, "标题"), box(1, 2, ""), box(1, 3, ""), box(1, 4, ""), box(1, 5, ""), box(2, 1, "")
    };
    assertThat(width(row)).isEqualTo(END);
  }

  @Test
  void a_row_that_ends_before_the_last_column_gives_no_more_room() {
    assertThat(width(box(1, 1, "标题"), box(1, 2, ""), box(2, 1, ""))).isEqualTo(200);
  }

  @Test
  void a_text_stops_at_cells_merged_with_others_of_its_row() {
    assertThat(width(box(1, 1, "标题"), box(1, 2, ""), box(1, 3, 4, ""), box(1, 5, "")))
        .isEqualTo(200);
  }

  @Test
  void a_text_stops_at_cells_merged_with_others_further_up() {
    assertThat(width(box(2, 1, "标题"), box(2, 2, ""), box(2, 5, ""))).isEqualTo(200);
    assertThat(width(box(2, 4, "标题"), box(3, 1, ""))).as("they are the last").isEqualTo(100);
  }

  @Test
  void merged_cells_keep_to_their_place() {
    assertThat(width(box(1, 1, 2, "标题"), box(1, 3, ""), box(1, 4, ""))).isEqualTo(200);
  }
}
