package org.zhibai.desktop.charts;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.zhibai.desktop.work.TargetsModel.Row;
import org.zhibai.desktop.work.TargetsModel.Target;

/** How much of a target each unit reached, in percent; the target is a line across the bars. */
public final class AttainmentChart {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final float[] DASHES = {6, 4};

  private AttainmentChart() {}

  /** Shows the units of a target. */
  public static void show(Target target, ChartCanvas canvas) {
    canvas.show(colors -> chart(target, colors));
  }

  private static JFreeChart chart(Target target, ChartColors colors) {
    List<Row> rows = target.rows();
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Row row : rows) {
      data.addValue(
          row.share() == null ? null : row.share().multiply(PERCENT), target.id(), row.name());
    }
    BarRenderer bars =
        new BarRenderer() {
          @Override
          public Paint getItemPaint(int series, int category) {
            return rows.get(category).attained() ? ChartColors.REACHED : ChartColors.MISSED;
          }
        };
    bars.setDefaultToolTipGenerator((set, row, unit) -> tip(target, rows.get(unit)));
    JFreeChart chart = BarChart.of(target.name() + "（%）", data, bars, colors);
    ValueMarker line = new ValueMarker(PERCENT.doubleValue());
    line.setPaint(colors.ink());
    line.setStroke(
        new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
    chart.getCategoryPlot().addRangeMarker(line);
    return chart;
  }

  private static String tip(Target target, Row row) {
    return row.name() + "\n" + row.value() + row.measure() + " / " + target.demand();
  }
}
