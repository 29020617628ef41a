package org.zhibai.desktop.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.parts.SheetBoxes.Box;
import org.zhibai.desktop.work.SheetMeasure;
import org.zhibai.desktop.work.SheetModel;
import org.zhibai.model.CellAddress;

/**
 * Draws a sheet: only what is seen of it, so that long ledgers scroll like short forms. The
 * headings of rows and columns that spreadsheet programs don't show are grey.
 */
final class SheetCanvas extends Canvas {
  private static final int GUTTER = 56;
  private static final int TOP = 22;

  private final SheetFonts fonts = new SheetFonts(this);
  private final Map<CellAddress, String> typed = new HashMap<>();
  private @Nullable SheetModel model;
  private SheetMeasure measure = SheetMeasure.NOTHING;
  private int x;
  private int y;
  private int row;
  private int column;
  private Consumer<CellAddress> chosen = cell -> {};

  SheetCanvas(Composite parent) {
    super(
        parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
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
    if (other == null) {
      measure = SheetMeasure.NOTHING;
    } else if (model == null || model.outline() != other.outline()) {
      measure = new SheetMeasure(other.outline(), fonts.scale());
    }
    model = other;
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

  private void bars() {
    Rectangle area = getClientArea();
    x = bar(getHorizontalBar(), x, measure.width(), area.width - GUTTER);
    y = bar(getVerticalBar(), y, measure.height(), area.height - TOP);
    getVerticalBar().setIncrement(measure.rowHeight());
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
    if (model == null || wantedColumn < 1 || wantedColumn > measure.columns()) {
      return;
    }
    row = wantedRow;
    column = wantedColumn;
    Rectangle area = getClientArea();
    int top = measure.top(row);
    int seen = area.height - TOP;
    if (top < y || measure.top(row + 1) > y + seen) {
      y = Math.max(0, top - seen / 3);
    }
    int left = measure.left(column);
    if (left < x || measure.left(column + 1) > x + area.width - GUTTER) {
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
    int down = py - TOP + y;
    int across = measure.columnAt(px - GUTTER + x);
    return model == null || px < GUTTER || py < TOP || across == 0 || down >= measure.height()
        ? Optional.empty()
        : Optional.of(new Point(measure.rowAt(down), across));
  }

  private void key(Event event) {
    if (model == null || row == 0) {
      return;
    }
    boolean far = (event.stateMask & SWT.MOD1) != 0;
    int page = Math.max(1, (getClientArea().height - TOP) / measure.rowHeight() - 1);
    Point to =
        switch (event.keyCode) {
          case SWT.ARROW_DOWN -> new Point(row + 1, column);
          case SWT.ARROW_UP -> new Point(row - 1, column);
          case SWT.ARROW_RIGHT -> new Point(row, column + 1);
          case SWT.ARROW_LEFT -> new Point(row, column - 1);
          case SWT.PAGE_DOWN -> new Point(row + page, column);
          case SWT.PAGE_UP -> new Point(row - page, column);
          case SWT.HOME -> new Point(far ? 1 : row, 1);
          case SWT.END -> new Point(far ? measure.rows() : row, measure.columns());
          default -> new Point(row, column);
        };
    int newRow = Math.max(1, Math.min(to.x, measure.rows()));
    int newColumn = Math.max(1, Math.min(to.y, measure.columns()));
    if (newRow != row || newColumn != column) {
      choose(newRow, newColumn);
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    Palette palette = Palette.on(getParent());
    gc.setBackground(palette.paper());
    gc.fillRectangle(area);
    SheetModel sheet = model;
    if (sheet == null || measure.rows() == 0) {
      return;
    }
    int from = measure.rowAt(y);
    int to = measure.rowAt(y + area.height - TOP);
    sheet.sight(from, to);
    gc.setClipping(GUTTER, TOP, area.width - GUTTER, area.height - TOP);
    SheetBoxes boxes = new SheetBoxes(sheet, measure, x - GUTTER, y - TOP, typed);
    int right = measure.columnAt(x + area.width - GUTTER);
    int left = Math.max(1, measure.columnAt(x));
    SheetPainter painter = new SheetPainter(gc, sheet, palette, fonts);
    List<Box> seen = boxes.of(from, to, left, right == 0 ? measure.columns() : right);
    painter.draw(new SheetRoom(seen, measure.width() - x + GUTTER, area.width));
    if (row > 0 && column > 0) {
      painter.frame(boxes.box(row, column, row, column).place());
    }
    gc.setClipping((Rectangle) null);
    headers(gc, palette, from, to);
  }

  private void headers(GC gc, Palette palette, int from, int to) {
    Rectangle area = getClientArea();
    gc.setFont(fonts.usual());
    gc.setBackground(palette.beside());
    gc.fillRectangle(0, 0, area.width, TOP);
    gc.fillRectangle(0, 0, GUTTER, area.height);
    gc.setForeground(palette.rule());
    gc.drawLine(0, TOP, area.width, TOP);
    gc.drawLine(GUTTER, 0, GUTTER, area.height);
    gc.setClipping(GUTTER, 0, area.width - GUTTER, TOP);
    for (int c = 1; c <= measure.columns(); c++) {
      columnHeader(gc, c);
    }
    gc.setClipping(0, TOP, GUTTER, area.height - TOP);
    for (int i = from; i <= to; i++) {
      rowHeader(gc, i);
    }
    gc.setClipping((Rectangle) null);
  }

  private void columnHeader(GC gc, int number) {
    int left = GUTTER - x + measure.left(number);
    int width = measure.left(number + 1) - measure.left(number);
    ground(gc, new Rectangle(left, 0, width, TOP), model != null && model.hiddenColumn(number));
    String letters = SheetModel.letters(number);
    gc.drawText(letters, left + (width - gc.textExtent(letters).x) / 2, 3, true);
  }

  private void ground(GC gc, Rectangle heading, boolean hidden) {
    Palette palette = Palette.on(getParent());
    gc.setForeground(hidden ? palette.ink() : palette.muted());
    if (hidden) {
      gc.setBackground(palette.rule());
      gc.fillRectangle(heading);
    }
  }

  private void rowHeader(GC gc, int number) {
    int top = TOP - y + measure.top(number);
    int height = measure.top(number + 1) - measure.top(number);
    ground(gc, new Rectangle(0, top, GUTTER, height), model != null && model.hiddenRow(number));
    String digits = String.valueOf(number);
    int above = (height - gc.getFontMetrics().getHeight()) / 2;
    gc.drawText(digits, GUTTER - 6 - gc.textExtent(digits).x, top + above, true);
  }
}
