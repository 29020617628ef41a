package org.zhibai.desktop.parts;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.zhibai.desktop.parts.SheetBoxes.Box;
import org.zhibai.model.Look;
import org.zhibai.model.Look.Across;
import org.zhibai.model.SheetGrid.Cell;

/** Writes the texts of a sheet's cells as spreadsheet programs do. */
final class SheetTexts {
  private static final int PAD = 3;
  private static final String TOO_WIDE = "#";

  private final GC gc;
  private final Palette palette;
  private final SheetFonts fonts;
  private final SheetRoom room;

  SheetTexts(GC gc, Palette palette, SheetFonts fonts, SheetRoom room) {
    this.gc = gc;
    this.palette = palette;
    this.fonts = fonts;
    this.room = room;
  }

  /** Writes the text of one of the cells. */
  void draw(int index) {
    Box box = room.boxes().get(index);
    Cell cell = box.cell();
    if (cell.text().isEmpty()) {
      return;
    }
    Look look = cell.look();
    gc.setFont(fonts.of(look.face()));
    gc.setForeground(
        look.face().ink() == Look.NO_COLOR ? palette.ink() : palette.printed(look.face().ink()));
    Rectangle before = gc.getClipping();
    Rectangle place = box.place();
    if (look.wrapped() || cell.number()) {
      gc.setClipping(before.intersection(place));
      write(
          look.wrapped() && !cell.number() ? lines(cell, place) : number(cell, place), cell, place);
    } else {
      gc.setClipping(before.intersection(room.of(index)));
      write(List.of(cell.text().replace('\n', ' ')), cell, place);
    }
    gc.setClipping(before);
  }

  private List<String> lines(Cell cell, Rectangle place) {
    return fonts.lines(gc, cell.text(), Math.max(1, place.width - 2 * PAD));
  }

  /** A number that its cell is too narrow for is never shown in part. */
  private List<String> number(Cell cell, Rectangle place) {
    String text = cell.text();
    if (gc.textExtent(text).x <= place.width - 2) {
      return List.of(text);
    }
    int sign = Math.max(1, gc.textExtent(TOO_WIDE).x);
    return List.of(TOO_WIDE.repeat(Math.max(1, (place.width - 2) / sign)));
  }

  private void write(List<String> lines, Cell cell, Rectangle place) {
    int height = gc.getFontMetrics().getHeight();
    int free = place.height - height * lines.size();
    int top =
        place.y
            + switch (cell.look().down()) {
              case TOP -> 1;
              case MIDDLE -> Math.max(0, free / 2);
              case BOTTOM -> Math.max(0, free - 1);
            };
    for (String line : lines) {
      write(line, cell, place, top);
      top += height;
    }
  }

  private void write(String line, Cell cell, Rectangle place, int top) {
    int width = gc.textExtent(line).x;
    int indent = PAD + cell.look().indent() * (int) Math.round(9 * fonts.scale());
    int left =
        switch (across(cell)) {
          case RIGHT -> place.x + place.width - indent - width;
          case CENTER -> place.x + Math.max(PAD, (place.width - width) / 2);
          default -> place.x + indent;
        };
    gc.drawText(line, left, top, true);
    if (cell.look().face().underlined()) {
      int under = top + gc.getFontMetrics().getAscent() + 2;
      gc.drawLine(left, under, left + width, under);
    }
    if (cell.look().face().struck()) {
      int through = top + gc.getFontMetrics().getHeight() / 2;
      gc.drawLine(left, through, left + width, through);
    }
  }

  private static Across across(Cell cell) {
    Across stated = cell.look().across();
    return stated != Across.BY_CONTENT ? stated : cell.number() ? Across.RIGHT : Across.LEFT;
  }
}
