package org.zhibai.desktop.parts;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.zhibai.desktop.parts.SheetBoxes.Box;
import org.zhibai.desktop.work.RelationMarks.Role;
import org.zhibai.desktop.work.SheetModel;
import org.zhibai.model.Look;
import org.zhibai.model.Look.Border;
import org.zhibai.model.Look.Stroke;
import org.zhibai.model.Severity;

/** Draws the cells of a sheet as they look in the workbook, findings and marks over them. */
final class SheetPainter {
  private final GC gc;
  private final SheetModel sheet;
  private final Palette palette;
  private final SheetFonts fonts;

  SheetPainter(GC gc, SheetModel sheet, Palette palette, SheetFonts fonts) {
    this.gc = gc;
    this.sheet = sheet;
    this.palette = palette;
    this.fonts = fonts;
  }

  /** Draws cells: grounds first, then texts, borders and marks over their neighbours. */
  void draw(SheetRoom room) {
    List<Box> boxes = room.boxes();
    boxes.forEach(this::ground);
    SheetTexts texts = new SheetTexts(gc, palette, fonts, room);
    for (int i = 0; i < boxes.size(); i++) {
      texts.draw(i);
    }
    boxes.forEach(this::borders);
    for (Box box : boxes) {
      sheet.mark(box.row(), box.column()).ifPresent(role -> mark(box.place(), role));
    }
  }

  private void ground(Box box) {
    Rectangle place = box.place();
    Optional<Severity> finding = sheet.finding(box.row(), box.column());
    int stated = box.cell().look().ground();
    gc.setBackground(ground(box, finding, stated));
    gc.fillRectangle(place);
    if (sheet.outline().lines() && stated == Look.NO_COLOR) {
      gc.setForeground(palette.rule());
      gc.drawRectangle(place.x, place.y, place.width, place.height);
    }
    if (finding.isPresent()) {
      gc.setBackground(palette.ink(finding.get()));
      int right = place.x + place.width;
      gc.fillPolygon(new int[] {right - 8, place.y + 1, right, place.y + 1, right, place.y + 9});
    }
  }

  private Color ground(Box box, Optional<Severity> finding, int stated) {
    if (box.typed()) {
      return palette.typed();
    }
    return finding
        .map(palette::ground)
        .orElseGet(() -> stated == Look.NO_COLOR ? palette.paper() : palette.printed(stated));
  }

  private void borders(Box box) {
    Rectangle place = box.place();
    Look look = box.cell().look();
    Look last = box.merged() ? sheet.cell(box.lastRow(), box.lastColumn()).look() : look;
    int right = place.x + place.width;
    int bottom = place.y + place.height;
    line(look.left(), place.x, place.y, place.x, bottom);
    line(look.top(), place.x, place.y, right, place.y);
    line(last.right(), right, place.y, right, bottom);
    line(last.bottom(), place.x, bottom, right, bottom);
  }

  private void line(Border border, int x, int y, int toX, int toY) {
    if (border.stroke() == Stroke.NONE) {
      return;
    }
    gc.setForeground(border.ink() == Look.NO_COLOR ? palette.ink() : palette.printed(border.ink()));
    gc.setLineWidth(
        switch (border.stroke()) {
          case MEDIUM -> 2;
          case THICK -> 3;
          default -> 1;
        });
    gc.setLineStyle(
        switch (border.stroke()) {
          case DASHED -> SWT.LINE_DASH;
          case DOTTED -> SWT.LINE_DOT;
          default -> SWT.LINE_SOLID;
        });
    gc.drawLine(x, y, toX, toY);
    if (border.stroke() == Stroke.DOUBLE) {
      int beside = x == toX ? 2 : 0;
      gc.drawLine(x - beside, y - 2 + beside, toX - beside, toY - 2 + beside);
    }
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
  }

  private void mark(Rectangle place, Role role) {
    gc.setForeground(palette.mark(role));
    gc.setLineWidth(role == Role.READ ? 2 : 3);
    gc.setLineStyle(role == Role.SUSPECT ? SWT.LINE_DASH : SWT.LINE_SOLID);
    gc.drawRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
  }

  /** The frame around the cell that has the keys. */
  void frame(Rectangle place) {
    gc.setForeground(palette.ink());
    gc.setLineStyle(SWT.LINE_DOT);
    gc.drawRectangle(place.x, place.y, place.width, place.height);
    gc.setLineStyle(SWT.LINE_SOLID);
  }
}
