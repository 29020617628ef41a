package org.zhibai.desktop.parts;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.zhibai.desktop.work.RelationMarks.Role;
import org.zhibai.desktop.work.SheetModel;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Severity;
import org.zhibai.model.SheetGrid.Cell;
import org.zhibai.model.SheetGrid.Merged;

/** Draws the cells of a sheet, pass by pass. */
final class SheetPainter {
  private static final int PAD = 4;

  private final GC gc;
  private final SheetModel sheet;
  private final Palette palette;
  private final Font plain;
  private final Font bold;
  private final Map<CellAddress, String> typed;

  /** What is drawn first and what over it. */
  enum Pass {
    GROUND,
    TEXT,
    MARK
  }

  /** Where a rectangle of cells stands on the canvas. */
  interface Bounds {
    Rectangle of(int firstRow, int firstColumn, int lastRow, int lastColumn);
  }

  SheetPainter(
      GC gc, SheetModel sheet, Palette palette, Font bold, Map<CellAddress, String> typed) {
    this.gc = gc;
    this.sheet = sheet;
    this.palette = palette;
    this.plain = gc.getFont();
    this.bold = bold;
    this.typed = typed;
  }

  void cell(Pass pass, int row, int column, Bounds bounds) {
    if (sheet.covered(row, column) || sheet.width(column) == 0) {
      return;
    }
    Merged region = sheet.merged(row, column);
    Rectangle box =
        region == null
            ? bounds.of(row, column, row, column)
            : bounds.of(row, column, region.lastRow(), region.lastColumn());
    switch (pass) {
      case GROUND -> ground(row, column, box);
      case TEXT -> text(row, column, box, region != null);
      case MARK -> sheet.mark(row, column).ifPresent(role -> mark(box, palette.mark(role), role));
    }
  }

  private void ground(int row, int column, Rectangle box) {
    gc.setBackground(ground(row, column));
    gc.fillRectangle(box);
    if (!sheet.heading(row) || sheet.kind(row, column) != SheetModel.Kind.PRINTED) {
      gc.setForeground(palette.rule());
      gc.drawRectangle(box.x, box.y, box.width, box.height);
    }
    Optional<Severity> finding = sheet.finding(row, column);
    if (finding.isPresent()) {
      gc.setBackground(palette.ink(finding.get()));
      int right = box.x + box.width;
      gc.fillPolygon(new int[] {right - 8, box.y + 1, right, box.y + 1, right, box.y + 9});
    }
  }

  private Color ground(int row, int column) {
    if (typed.containsKey(sheet.address(row, column))) {
      return palette.typed();
    }
    Optional<Severity> finding = sheet.finding(row, column);
    if (finding.isPresent()) {
      return palette.ground(finding.get());
    }
    return switch (sheet.kind(row, column)) {
      case WORKED_OUT -> palette.workedOut();
      case PRINTED -> sheet.heading(row) ? palette.paper() : palette.printed();
      case ASKED, OTHER -> palette.paper();
    };
  }

  private void text(int row, int column, Rectangle box, boolean merged) {
    Cell cell = sheet.cell(row, column);
    String text = typed.getOrDefault(sheet.address(row, column), cell.text());
    if (text.isEmpty()) {
      return;
    }
    boolean title = sheet.heading(row) && merged && row <= 2;
    gc.setFont(title ? bold : plain);
    gc.setForeground(palette.ink());
    String line = text.replace('\n', ' ');
    int width = gc.textExtent(line).x;
    boolean right = cell.number() || sheet.entry(row, column).isPresent() && isNumber(line);
    boolean centre = sheet.heading(row) && width < box.width;
    int left =
        right && width < box.width
            ? box.x + box.width - PAD - width
            : centre ? box.x + (box.width - width) / 2 : box.x + PAD;
    Rectangle before = gc.getClipping();
    gc.setClipping(before.intersection(box));
    gc.drawText(line, left, box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, true);
    gc.setClipping(before);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private void mark(Rectangle box, Color color, Role role) {
    gc.setForeground(color);
    gc.setLineWidth(role == Role.READ ? 2 : 3);
    gc.setLineStyle(role == Role.SUSPECT ? SWT.LINE_DASH : SWT.LINE_SOLID);
    gc.drawRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
  }

  /** The frame around the cell that has the keys. */
  void frame(Rectangle box) {
    gc.setForeground(palette.ink());
    gc.setLineStyle(SWT.LINE_DOT);
    gc.drawRectangle(box.x, box.y, box.width, box.height);
    gc.setLineStyle(SWT.LINE_SOLID);
  }
}
