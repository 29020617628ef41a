package org.zhibai.desktop.parts;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.zhibai.desktop.parts.SheetBoxes.Box;

/**
 * How much room texts have that aren't broken into lines: they go on over the cells to the right
 * that hold nothing.
 *
 * @param boxes row by row
 * @param edge where the sheet's last column ends
 * @param end how far texts may go on beside it
 */
record SheetRoom(List<Box> boxes, int edge, int end) {

  /** The room of a box; merged cells keep to theirs. */
  Rectangle of(int index) {
    Box box = boxes.get(index);
    Rectangle place = box.place();
    int right = place.x + place.width;
    if (!box.merged()) {
      right = beside(index, right);
      right = right < edge ? right : Math.max(end, right);
    }
    return new Rectangle(place.x, place.y, right - place.x, place.height);
  }

  /** Cells merged with others further up aren't among the boxes of the row: a gap is theirs. */
  private int beside(int index, int from) {
    int row = boxes.get(index).row();
    int right = from;
    for (Box box : boxes.subList(index + 1, boxes.size())) {
      boolean free = !box.merged() && box.cell().text().isEmpty();
      if (box.row() != row || box.place().x > right || !free) {
        break;
      }
      right = box.place().x + box.place().width;
    }
    return right;
  }
}
