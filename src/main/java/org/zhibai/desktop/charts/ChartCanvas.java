package org.zhibai.desktop.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jspecify.annotations.Nullable;

/** A widget that shows a chart, drawn anew whenever its size or colours change. */
public final class ChartCanvas extends Canvas {
  private static final PaletteData PALETTE = new PaletteData(0xFF0000, 0x00FF00, 0x0000FF);

  private final ChartRenderingInfo drawn = new ChartRenderingInfo();
  private Function<ChartColors, @Nullable JFreeChart> chart = colors -> null;
  private Consumer<String> chosen = category -> {};

  /** An empty one. */
  public ChartCanvas(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    addListener(SWT.Paint, this::paint);
    addListener(SWT.MouseHover, event -> setToolTipText(tip(event)));
    addListener(SWT.MouseMove, event -> setToolTipText(null));
    addListener(
        SWT.MouseUp, event -> category(event.x, event.y).ifPresent(one -> chosen.accept(one)));
  }

  /** Who is told the name of the category whose bar was clicked. */
  public void onChoice(Consumer<String> listener) {
    this.chosen = listener;
  }

  /** Shows another chart, made for the colours of the theme. */
  void show(Function<ChartColors, @Nullable JFreeChart> other) {
    this.chart = other;
    redraw();
  }

  private void paint(Event event) {
    Point size = getSize();
    @Nullable JFreeChart now = chart.apply(ChartColors.of(this));
    if (now == null || size.x <= 0 || size.y <= 0) {
      return;
    }
    Image image = new Image(getDisplay(), (int zoom) -> picture(now, size, zoom));
    try {
      event.gc.drawImage(image, 0, 0);
    } finally {
      image.dispose();
    }
  }

  private ImageData picture(JFreeChart now, Point size, int zoom) {
    int width = size.x * zoom / 100;
    int height = size.y * zoom / 100;
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.scale(zoom / 100.0, zoom / 100.0);
    now.draw(graphics, new Rectangle2D.Double(0, 0, size.x, size.y), drawn);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    ImageData data = new ImageData(width, height, 24, PALETTE);
    for (int y = 0; y < height; y++) {
      data.setPixels(0, y, width, pixels, y * width);
    }
    return data;
  }

  private @Nullable String tip(Event event) {
    @Nullable ChartEntity entity = drawn.getEntityCollection().getEntity(event.x, event.y);
    return entity == null ? null : entity.getToolTipText();
  }

  private Optional<String> category(int x, int y) {
    @Nullable ChartEntity entity = drawn.getEntityCollection().getEntity(x, y);
    return entity instanceof CategoryItemEntity bar
        ? Optional.of(bar.getColumnKey().toString())
        : Optional.empty();
  }
}
