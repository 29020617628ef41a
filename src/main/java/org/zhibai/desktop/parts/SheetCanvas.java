package org.zhibai.desktop.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.work.SheetModel;
import org.zhibai.model.CellAddress;

/** Draws a sheet: only what is seen of it, so that long ledgers scroll like short forms. */
final class SheetCanvas extends Canvas {
  private static final int GUTTER = 44;
  private static final int TOP = 22;

  private final Font bold;
  private final Map<CellAddress, String> typed = new HashMap<>();
  private @Nullable SheetModel model;
  private int rowHeight = 24;
  private double unit = 7;
  private int[] lefts = {0};
  private int x;
  private int y;
  private int row;
  private int column;
  private Consumer<CellAddress> chosen = cell -> {};

  SheetCanvas(Composite parent) {
    super(
        parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
    FontData[] data = getFont().getFontData();
    for (FontData one : data) {
      one.setStyle(SWT.BOLD);
    }
    bold = new Font(getDisplay(), data);
    addDisposeListener(event -> bold.dispose());
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> bars());
    addListener(SWT.MouseDown, this::clicked);
    addListener(SWT.KeyDown, this::key);
    scroll(getHorizontalBar());
    scroll(getVerticalBar());
  }

  private void scroll(ScrollBar bar) {
    bar.addListener(
        SWT.Selection,
        event -> {
          x = getHorizontalBar().getSelection();
          y = getVerticalBar().getSelection();
          redraw();
        });
  }

  /** Tells of the cell that is chosen by mouse or keys. */
  void onChoice(Consumer<CellAddress> listener) {
    chosen = listener;
  }

  /** Shows a sheet; the place stays when it is the same sheet with other marks. */
  void show(@Nullable SheetModel other) {
    boolean same = model != null && other != null && model.sheet().equals(other.sheet());
    model = other;
    measure();
    if (!same) {
      x = 0;
      y = 0;
      row = 0;
    }
    bars();
    redraw();
  }

  /** What was typed into cells of a copy. */
  void typed(Map<CellAddress, String> values) {
    typed.clear();
    typed.putAll(values);
    redraw();
  }

  private void measure() {
    GC gc = new GC(this);
    unit = gc.getFontMetrics().getAverageCharacterWidth() * 1.05;
    rowHeight = gc.getFontMetrics().getHeight() + 8;
    gc.dispose();
    SheetModel sheet = model;
    int columns = sheet == null ? 0 : sheet.columns();
    lefts = new int[columns + 1];
    for (int i = 1; sheet != null && i <= columns; i++) {
      lefts[i] = lefts[i - 1] + (int) Math.round(sheet.width(i) * unit + 6);
    }
  }

  private void bars() {
    Rectangle area = getClientArea();
    SheetModel sheet = model;
    int width = lefts[lefts.length - 1];
    int height = sheet == null ? 0 : sheet.rows() * rowHeight;
    x = bar(getHorizontalBar(), x, width, area.width - GUTTER);
    y = bar(getVerticalBar(), y, height, area.height - TOP);
    getVerticalBar().setIncrement(rowHeight);
  }

  private static int bar(ScrollBar bar, int at, int whole, int seen) {
    int most = Math.max(0, whole - Math.max(1, seen));
    int now = Math.max(0, Math.min(at, most));
    bar.setVisible(most > 0);
    bar.setValues(
        now, 0, Math.max(1, whole), Math.max(1, Math.min(seen, whole)), 20, Math.max(1, seen));
    return now;
  }

  /** Brings a cell into sight and puts the frame around it. */
  void reveal(int wantedRow, int wantedColumn) {
    SheetModel sheet = model;
    if (sheet == null || wantedColumn < 1 || wantedColumn >= lefts.length) {
      return;
    }
    row = wantedRow;
    column = wantedColumn;
    Rectangle area = getClientArea();
    int top = (row - sheet.first()) * rowHeight;
    if (top < y || top + rowHeight > y + area.height - TOP) {
      y = Math.max(0, top - (area.height - TOP) / 3);
    }
    int left = lefts[column - 1];
    if (left < x || lefts[column] > x + area.width - GUTTER) {
      x = Math.max(0, left - (area.width - GUTTER) / 3);
    }
    bars();
    redraw();
  }

  private void clicked(Event event) {
    setFocus();
    cellAt(event.x, event.y).ifPresent(at -> choose(at.x, at.y));
  }

  private void choose(int newRow, int newColumn) {
    SheetModel sheet = model;
    if (sheet != null) {
      reveal(newRow, newColumn);
      chosen.accept(sheet.address(newRow, newColumn));
    }
  }

  private Optional<Point> cellAt(int px, int py) {
    SheetModel sheet = model;
    if (sheet == null || px < GUTTER || py < TOP) {
      return Optional.empty();
    }
    int index = (py - TOP + y) / rowHeight;
    int wanted = px - GUTTER + x;
    for (int i = 1; i < lefts.length; i++) {
      if (wanted >= lefts[i - 1] && wanted < lefts[i] && index < sheet.rows()) {
        return Optional.of(new Point(sheet.first() + index, i));
      }
    }
    return Optional.empty();
  }

  private void key(Event event) {
    SheetModel sheet = model;
    if (sheet == null || row == 0) {
      return;
    }
    int down = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
    int right = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
    int newRow = Math.max(sheet.first(), Math.min(row + down, sheet.first() + sheet.rows() - 1));
    int newColumn = Math.max(1, Math.min(column + right, lefts.length - 1));
    if (down != 0 || right != 0) {
      choose(newRow, newColumn);
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    Palette palette = Palette.on(getParent());
    gc.setBackground(palette.paper());
    gc.fillRectangle(area);
    SheetModel sheet = model;
    if (sheet == null) {
      return;
    }
    int from = y / rowHeight;
    int to = Math.min(sheet.rows() - 1, (y + area.height) / rowHeight);
    gc.setClipping(GUTTER, TOP, area.width - GUTTER, area.height - TOP);
    SheetPainter painter = new SheetPainter(gc, sheet, palette, bold, typed);
    for (SheetPainter.Pass pass : SheetPainter.Pass.values()) {
      for (int i = from; i <= to; i++) {
        for (int c = 1; c < lefts.length; c++) {
          painter.cell(pass, sheet.first() + i, c, this::bounds);
        }
      }
    }
    if (row > 0) {
      painter.frame(bounds(row, column, row, column));
    }
    gc.setClipping((Rectangle) null);
    headers(gc, area, palette, from, to);
  }

  private Rectangle bounds(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    SheetModel sheet = model;
    int first = sheet == null ? 1 : sheet.first();
    int right = lefts[Math.min(lastColumn, lefts.length - 1)];
    int left = lefts[firstColumn - 1];
    return new Rectangle(
        GUTTER + left - x,
        TOP + (firstRow - first) * rowHeight - y,
        right - left,
        (lastRow - firstRow + 1) * rowHeight);
  }

  private void headers(GC gc, Rectangle area, Palette palette, int from, int to) {
    SheetModel sheet = model;
    gc.setBackground(palette.printed());
    gc.fillRectangle(0, 0, area.width, TOP);
    gc.fillRectangle(0, 0, GUTTER, area.height);
    gc.setForeground(palette.rule());
    gc.drawLine(0, TOP, area.width, TOP);
    gc.drawLine(GUTTER, 0, GUTTER, area.height);
    gc.setForeground(palette.muted());
    gc.setClipping(GUTTER, 0, area.width - GUTTER, TOP);
    for (int c = 1; c < lefts.length; c++) {
      String letters = SheetModel.letters(c);
      int middle = GUTTER - x + (lefts[c - 1] + lefts[c]) / 2;
      gc.drawText(letters, middle - gc.textExtent(letters).x / 2, 3, true);
    }
    gc.setClipping(0, TOP, GUTTER, area.height - TOP);
    for (int i = from; sheet != null && i <= to; i++) {
      String number = String.valueOf(sheet.first() + i);
      int width = gc.textExtent(number).x;
      gc.drawText(number, GUTTER - 6 - width, TOP + i * rowHeight - y + 4, true);
    }
    gc.setClipping((Rectangle) null);
  }
}
