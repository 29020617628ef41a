package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.model.SheetOutline;

class SheetMeasureTest {
  private static final int LAST = 50_000;
  private static final SheetOutline OUTLINE = LedgerOutline.of(LAST);

  private final SheetMeasure measure = new SheetMeasure(OUTLINE, 1);

  @Test
  void columns_stand_where_their_widths_put_them() {
    assertThat(measure.left(2)).isEqualTo(89);
    assertThat(measure.columnAt(88)).isEqualTo(1);
    assertThat(measure.columnAt(measure.width())).isZero();
  }

  @Test
  void a_hidden_column_is_a_narrow_one() {
    assertThat(measure.left(3)).isEqualTo(109);
    assertThat(measure.columnAt(89)).isEqualTo(2);
    assertThat(measure.columnAt(109)).isEqualTo(3);
  }

  @Test
  void rows_stand_where_their_heights_put_them() {
    assertThat(List.of(measure.top(1), measure.top(2), measure.top(3), measure.top(4)))
        .containsExactly(0, 40, 60, 120);
    assertThat(measure.height()).isEqualTo(120 + (LAST - 3) * 20);
    for (int row : new int[] {1, 2, 3, 4, 5, 999, LAST}) {
      assertThat(measure.rowAt(measure.top(row))).isEqualTo(row);
      assertThat(measure.rowAt(measure.top(row + 1) - 1)).isEqualTo(row);
    }
    assertThat(measure.rowAt(Integer.MAX_VALUE)).isEqualTo(LAST);
  }
}
