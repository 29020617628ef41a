package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhibai.app.OpenCheck;
import org.zhibai.model.Look;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetOutline;

class LongSheetTest {
  private static final int ROWS = OpenCheck.ROWS;
  private static final int LAST = 50 * ROWS;
  private static final int HIDDEN = 20 * ROWS + 7;
  private static final SheetOutline OUTLINE = LedgerOutline.of(LAST);

  private final Deque<Runnable> beside = new ArrayDeque<>();
  private final List<Integer> read = new ArrayList<>();
  private final List<IOException> refused = new ArrayList<>();
  private int arrived;
  private boolean gone;
  private final LongSheet sheet =
      new LongSheet(
          page(1),
          first -> {
            if (gone) {
              throw new IOException("gone");
            }
            read.add(first);
            return page(first);
          },
          new LongSheet.Surroundings(beside::add, Runnable::run, () -> arrived++, refused::add));

  private static SheetGrid page(int first) {
    List<SheetGrid.Row> rows =
        IntStream.range(first, first + ROWS)
            .mapToObj(
                row ->
                    new SheetGrid.Row(
                        row == HIDDEN, List.of(new Cell("第" + row + "行", false, Look.PLAIN))))
            .toList();
    return new SheetGrid(OUTLINE, first, rows);
  }

  private boolean isAtHand(int row) {
    return !sheet.cell(row, 1).text().isEmpty();
  }

  private void work() {
    while (!beside.isEmpty()) {
      beside.poll().run();
    }
  }

  @Test
  void every_row_can_be_scrolled_to_and_few_are_kept() {
    for (int row = 1; row <= LAST; row += 30) {
      sheet.sight(row, row + 40);
      work();
      for (int seen = row; seen <= Math.min(row + 40, LAST); seen++) {
        assertThat(sheet.cell(seen, 1).text()).isEqualTo("第" + seen + "行");
      }
    }
    assertThat(read).hasSize(49);
    long kept = IntStream.rangeClosed(1, LAST).filter(this::isAtHand).count();
    assertThat(kept).isLessThanOrEqualTo((long) LongSheet.KEPT * ROWS);
  }

  @Test
  void what_rushes_by_is_not_read() {
    for (int row = 1; row <= LAST; row += ROWS / 2) {
      sheet.sight(row, row + 40);
    }
    work();
    assertThat(read).hasSize(2).endsWith(LAST - ROWS + 1);
    assertThat(arrived).isEqualTo(2);
    assertThat(sheet.cell(LAST, 1).text()).isEqualTo("第" + LAST + "行");
    assertThat(sheet.cell(20 * ROWS, 1)).isEqualTo(Cell.EMPTY);
  }

  @Test
  void a_row_is_known_to_be_hidden_once_it_is_at_hand() {
    assertThat(sheet.hidden(HIDDEN)).isFalse();
    sheet.sight(HIDDEN - 5, HIDDEN + 5);
    work();
    assertThat(sheet.hidden(HIDDEN)).isTrue();
    assertThat(sheet.hidden(HIDDEN + 1)).isFalse();
  }

  @Test
  void a_file_that_is_gone_is_told_of_once() {
    gone = true;
    sheet.sight(5 * ROWS, 5 * ROWS + 1);
    work();
    sheet.sight(6 * ROWS, 6 * ROWS + 1);
    work();
    assertThat(refused).hasSize(1);
  }
}
