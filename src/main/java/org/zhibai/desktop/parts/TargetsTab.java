package org.zhibai.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.zhibai.desktop.charts.AttainmentChart;
import org.zhibai.desktop.charts.ChartCanvas;
import org.zhibai.desktop.work.TargetsModel;
import org.zhibai.desktop.work.TargetsModel.Row;
import org.zhibai.desktop.work.TargetsModel.Target;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Texts;

/** One target at a time: the units' figures as a table, and as bars beside the target. */
final class TargetsTab {
  private final Texts texts;
  private final Composite control;
  private final Choice choice;
  private final Label source;
  private final Table table;
  private final ChartCanvas chart;
  private List<Target> targets = List.of();

  TargetsTab(Composite parent, Texts texts, Consumer<CellAddress> look) {
    this.texts = texts;
    this.control = new Composite(parent, SWT.NONE);
    control.setLayout(new GridLayout(1, false));
    this.choice = new Choice(control, "targets.choice", this::show);
    choice.combo().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    this.source = new Label(control, SWT.WRAP);
    source.setData("id", "targets.source");
    source.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    SashForm halves = new SashForm(control, SWT.HORIZONTAL);
    halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    this.table = Tables.of(halves, "targets.table", texts, "unit", "value", "distance", "attained");
    Tables.onOpen(table, row -> look.accept(((Row) row).cell()));
    this.chart = new ChartCanvas(halves);
    chart.setData("id", "targets.chart");
    chart.onChoice(unit -> Tables.select(table, row -> ((Row) row).name().equals(unit)));
  }

  Composite control() {
    return control;
  }

  void show(TargetsModel model) {
    targets = model.targets();
    choice.offer(
        targets.stream()
            .map(one -> texts.get("targets.one", one.name(), one.attained(), one.rows().size()))
            .toList());
  }

  private void show(int index) {
    Target target = targets.get(index);
    source.setText(texts.get("targets.source", target.demand(), target.source()));
    table.setRedraw(false);
    table.removeAll();
    for (Row row : target.rows()) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setData(row);
      item.setText(
          new String[] {
            row.name(),
            row.value() + row.measure(),
            row.distance(),
            texts.get(row.attained() ? "targets.yes" : "targets.no")
          });
    }
    Tables.pack(table);
    table.setRedraw(true);
    AttainmentChart.show(target, chart);
    control.layout();
  }
}
