package org.zhibai.desktop.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** What the house's bar charts have in common: plain bars, lying, in the theme's colours. */
final class BarChart {
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  private static final double WIDEST_BAR = 0.06;

  private BarChart() {}

  static JFreeChart of(String title, CategoryDataset data, BarRenderer bars, ChartColors colors) {
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setMaximumBarWidth(WIDEST_BAR);
    CategoryPlot plot = new CategoryPlot(data, units(colors), numbers(colors), bars);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(colors.ground());
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(colors.faint());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    JFreeChart chart = new JFreeChart(title, TITLE, plot, data.getRowCount() > 1);
    chart.setBackgroundPaint(colors.ground());
    chart.getTitle().setPaint(colors.ink());
    legend(chart, colors);
    return chart;
  }

  private static void legend(JFreeChart chart, ChartColors colors) {
    if (chart.getLegend() != null) {
      chart.getLegend().setItemFont(SMALL);
      chart.getLegend().setItemPaint(colors.ink());
      chart.getLegend().setBackgroundPaint(colors.ground());
      chart.getLegend().setFrame(BlockBorder.NONE);
    }
  }

  private static CategoryAxis units(ChartColors colors) {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(SMALL);
    axis.setTickLabelPaint(colors.ink());
    axis.setAxisLinePaint(colors.faint());
    axis.setTickMarksVisible(false);
    axis.setMaximumCategoryLabelWidthRatio(0.4f);
    axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
    return axis;
  }

  private static NumberAxis numbers(ChartColors colors) {
    NumberAxis axis = new NumberAxis();
    axis.setTickLabelFont(SMALL);
    axis.setTickLabelPaint(colors.ink());
    axis.setAxisLinePaint(new Color(0, true));
    axis.setTickMarksVisible(false);
    return axis;
  }
}
