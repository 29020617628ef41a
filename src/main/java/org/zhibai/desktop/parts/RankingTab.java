package org.zhibai.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.zhibai.desktop.charts.ChartCanvas;
import org.zhibai.desktop.charts.RankingChart;
import org.zhibai.desktop.work.RankingModel;
import org.zhibai.desktop.work.RankingModel.Group;
import org.zhibai.desktop.work.RankingModel.Part;
import org.zhibai.desktop.work.RankingModel.Row;
import org.zhibai.desktop.work.RankingModel.Source;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Texts;

/** One group at a time: places, the parts of the chosen unit's total, the figures of each part. */
final class RankingTab {
  private static final int[] WIDTHS = {3, 4};

  private final Texts texts;
  private final Composite control;
  private final Choice choice;
  private final Table places;
  private final Table parts;
  private final ChartCanvas chart;
  private List<Group> groups = List.of();

  RankingTab(Composite parent, Texts texts, Consumer<CellAddress> look) {
    this.texts = texts;
    this.control = new Composite(parent, SWT.NONE);
    control.setLayout(new GridLayout(1, false));
    this.choice = new Choice(control, "ranking.choice", this::show);
    SashForm upper = halves(control);
    this.places = Tables.of(upper, "ranking.table", texts, "rank", "unit", "total", "deducted");
    this.chart = new ChartCanvas(upper);
    chart.setData("id", "ranking.chart");
    upper.setWeights(WIDTHS);
    this.parts =
        Tables.of(
            halves(control),
            "ranking.parts",
            texts,
            "theme",
            "criterion",
            "weight",
            "points",
            "figure",
            "value",
            "note");
    places.addListener(SWT.Selection, event -> parts((Row) event.item.getData()));
    chart.onChoice(unit -> Tables.select(places, row -> ((Row) row).name().equals(unit)));
    Tables.onOpen(
        parts,
        figure -> {
          if (figure instanceof Source one) {
            look.accept(one.cell());
          }
        });
  }

  private static SashForm halves(Composite parent) {
    SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
    halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    return halves;
  }

  Composite control() {
    return control;
  }

  void show(RankingModel model) {
    groups = model.groups();
    choice.offer(groups.stream().map(Group::name).toList());
  }

  private void show(int index) {
    Group group = groups.get(index);
    places.removeAll();
    for (Row row : group.rows()) {
      TableItem item = new TableItem(places, SWT.NONE);
      item.setData(row);
      item.setText(
          new String[] {
            String.valueOf(row.rank()),
            row.name(),
            row.total().toPlainString(),
            row.deducted().signum() == 0
                ? ""
                : row.deducted().toPlainString() + " " + String.join("；", row.reasons())
          });
    }
    Tables.pack(places);
    RankingChart.show(group, chart);
    places.select(0);
    parts(group.rows().get(0));
    control.layout();
  }

  /** A line for each figure of each part, so that every one can be gone to. */
  private void parts(Row row) {
    parts.removeAll();
    for (Part part : row.parts()) {
      line(part, part.figures().isEmpty() ? null : part.figures().get(0), true);
      part.figures().stream().skip(1).forEach(figure -> line(part, figure, false));
    }
    Tables.pack(parts);
  }

  private void line(Part part, @Nullable Source figure, boolean first) {
    TableItem item = new TableItem(parts, SWT.NONE);
    item.setData(figure == null ? part : figure);
    if (first) {
      item.setText(0, part.criterion().theme());
      item.setText(1, part.criterion().name());
      item.setText(2, part.criterion().weight().stripTrailingZeros().toPlainString());
      item.setText(
          3, part.points() == null ? texts.get("ranking.basis") : part.points().toPlainString());
      item.setText(6, part.note());
    }
    if (figure != null) {
      item.setText(4, figure.name());
      item.setText(5, figure.value());
    }
  }
}
