package org.zhibai.desktop.charts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.zhibai.desktop.work.RankingModel.Group;
import org.zhibai.desktop.work.RankingModel.Part;
import org.zhibai.desktop.work.RankingModel.Row;

/** A group's points before deductions, each bar made of the points of the themes. */
public final class RankingChart {
  private RankingChart() {}

  /** Shows a group. */
  public static void show(Group group, ChartCanvas canvas) {
    canvas.show(colors -> chart(group, colors));
  }

  private static JFreeChart chart(Group group, ChartColors colors) {
    List<Row> rows = group.rows();
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Row row : rows) {
      themes(row).forEach((theme, points) -> data.addValue(points, theme, row.name()));
    }
    StackedBarRenderer bars = new StackedBarRenderer();
    for (int i = 0; i < data.getRowCount(); i++) {
      bars.setSeriesPaint(i, ChartColors.PARTS.get(i % ChartColors.PARTS.size()));
    }
    bars.setDefaultToolTipGenerator(
        (set, theme, unit) ->
            set.getColumnKey(unit) + "\n" + set.getRowKey(theme) + " " + set.getValue(theme, unit));
    return BarChart.of(group.name(), data, bars, colors);
  }

  private static Map<String, BigDecimal> themes(Row row) {
    Map<String, BigDecimal> themes = new LinkedHashMap<>();
    for (Part part : row.parts()) {
      BigDecimal points = part.points() == null ? BigDecimal.ZERO : part.points();
      themes.merge(part.criterion().theme(), points, BigDecimal::add);
    }
    return themes;
  }
}
