package org.zhibai.report;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.zhibai.model.Severity;

/** Findings per unit as stacked bars, one colour a severity. */
final class OverviewChart {
  private static final int FIRST_COLUMN = 8;
  private static final int MOST_UNITS = 30;
  private static final int WIDEST_GAP = 500;
  private static final int GAP = 30;
  private static final int STACKED = 100;
  private static final double LETTERS = 9;

  private final Book book;
  private final SheetWriter sheet;

  OverviewChart(Book book, SheetWriter sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  /** Draws the chart beside the rows from {@code top} to {@code bottom}, exclusive. */
  void draw(UnitCounts counts, int top, int bottom) {
    List<UnitCounts.Count> units =
        counts.all().stream().filter(count -> count.total() > 0).limit(MOST_UNITS).toList();
    if (units.isEmpty()) {
      return;
    }
    XSSFChart chart =
        sheet
            .raw()
            .createDrawingPatriarch()
            .createChart(
                new XSSFClientAnchor(150_000, 0, 0, 0, FIRST_COLUMN, top, sheet.columns(), bottom));
    chart.setTitleText("");
    chart.setAutoTitleDeleted(true);
    chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
    bars(chart, units);
  }

  private void bars(XSSFChart chart, List<UnitCounts.Count> units) {
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setMajorTickMark(AxisTickMark.NONE);
    names.crossAxis(numbers);
    numbers.crossAxis(names);
    numbers.setCrosses(AxisCrosses.MAX);
    numbers.setMajorTickMark(AxisTickMark.NONE);
    numbers.setNumberFormat("#,##0");
    numbers.getOrAddMajorGridProperties().setLineProperties(line(Tint.HAIRLINE));
    names.getOrAddShapeProperties().setLineProperties(line(Tint.HAIRLINE));
    numbers.getOrAddShapeProperties().setLineProperties(none());
    letters(names);
    letters(numbers);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    String[] labels = OverviewMatrix.axis(book, units).toArray(String[]::new);
    XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(labels);
    for (Severity severity : Severity.values()) {
      Integer[] values =
          units.stream().map(unit -> (int) unit.of(severity)).toArray(Integer[]::new);
      XDDFBarChartData.Series series =
          (XDDFBarChartData.Series)
              data.addSeries(categories, XDDFDataSourcesFactory.fromArray(values));
      series.setTitle(book.word(severity));
      series.setFillProperties(fill(Tint.bar(severity)));
    }
    chart.plot(data);
    CTBarChart drawn = chart.getCTChart().getPlotArea().getBarChartArray(0);
    value(drawn.addNewGapWidth(), GAP + (WIDEST_GAP - GAP) / units.size());
    value(drawn.addNewOverlap(), STACKED);
  }

  /** Sets {@code val} as text: the typed way needs schema parts that the small POI jar lacks. */
  private static void value(XmlObject element, int value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(new QName("val"), String.valueOf(value));
    }
  }

  private static void letters(XDDFChartAxis axis) {
    var text = axis.getOrAddTextProperties();
    text.setFontSize(LETTERS);
    text.setFillProperties(fill(Tint.MUTED));
  }

  private static XDDFSolidFillProperties fill(Tint tint) {
    return new XDDFSolidFillProperties(XDDFColor.from(tint.bytes()));
  }

  private static XDDFLineProperties line(Tint tint) {
    return new XDDFLineProperties(fill(tint));
  }

  private static XDDFLineProperties none() {
    return new XDDFLineProperties(new XDDFNoFillProperties());
  }
}
