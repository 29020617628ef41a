package org.zhibai.desktop.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zhibai.desktop.work.FindingFilter;
import org.zhibai.desktop.work.FindingFilter.Decided;
import org.zhibai.desktop.work.FindingRow;
import org.zhibai.desktop.work.Grouping;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Severity;
import org.zhibai.model.Texts;

/** The controls above the list of findings, by which it is filtered and grouped. */
final class FilterBar {
  private static final int SEARCH_WIDTH = 180;
  private static final int CHOICE_WIDTH = 130;

  private final Workplace desk;
  private final Texts texts;
  private final Composite bar;
  private final Text search;
  private final Map<Severity, Toggle> severities = new EnumMap<>(Severity.class);
  private final Offer unit;
  private final Offer form;
  private final Offer rule;
  private final Combo decision;
  private final Combo grouping;

  FilterBar(Composite parent, Workplace desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    bar = new Composite(parent, SWT.NONE);
    RowLayout layout = new RowLayout();
    layout.center = true;
    layout.marginTop = 2;
    layout.marginBottom = 2;
    bar.setLayout(layout);
    search = search();
    for (Severity severity : Severity.values()) {
      severities.put(severity, toggle(severity));
    }
    unit = new Offer("findings.unit", "filter.unit");
    form = new Offer("findings.form", "filter.form");
    rule = new Offer("findings.rule", "filter.rule");
    decision =
        combo(
            "findings.decision",
            Arrays.stream(Decided.values()).map(one -> texts.get("decided." + one)).toList());
    decision.addListener(SWT.Selection, event -> filter());
    grouping =
        combo(
            "findings.grouping",
            Arrays.stream(Grouping.values()).map(one -> one.heading(desk.names())).toList());
    grouping.addListener(
        SWT.Selection,
        event -> desk.list(list -> list.group(Grouping.values()[grouping.getSelectionIndex()])));
  }

  private Text search() {
    Text field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    field.setMessage(texts.get("filter.search"));
    field.setData("id", "findings.search");
    field.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
    field.addModifyListener(event -> filter());
    return field;
  }

  Composite control() {
    return bar;
  }

  private Toggle toggle(Severity severity) {
    Toggle toggle = Toggle.of(bar, desk.names().severity(severity));
    toggle.set(true);
    toggle.button().setData("id", "findings.severity." + severity);
    toggle.button().addListener(SWT.Selection, event -> filter());
    return toggle;
  }

  private Combo combo(String id, List<String> items) {
    Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setData("id", id);
    combo.setItems(items.toArray(String[]::new));
    combo.select(0);
    combo.setLayoutData(new RowData(CHOICE_WIDTH, SWT.DEFAULT));
    return combo;
  }

  private void filter() {
    Set<Severity> wanted = EnumSet.noneOf(Severity.class);
    severities.forEach(
        (severity, toggle) -> {
          if (toggle.isOn()) {
            wanted.add(severity);
          }
        });
    FindingFilter filter =
        FindingFilter.ALL
            .severities(wanted)
            .text(search.getText())
            .unit(unit.key())
            .form(form.key())
            .rule(rule.key())
            .decision(Decided.values()[Math.max(0, decision.getSelectionIndex())]);
    desk.list(list -> list.filter(filter));
  }

  /** Offers the units, forms and rules that findings are about; what is chosen shows after that. */
  void offer() {
    unit.offer(row -> row.finding().reporter(), FindingRow::unit);
    form.offer(FindingRow::formNumber, FindingRow::form);
    rule.offer(row -> row.finding().rule().id(), row -> row.finding().rule().name());
  }

  /** Shows the filter as it is, as when it was changed elsewhere. */
  void show(FindingFilter filter) {
    unit.show(filter.unit(), desk.names()::unit);
    form.show(filter.form(), desk.names()::form);
    rule.show(filter.rule(), id -> id);
    severities.forEach((severity, toggle) -> toggle.set(filter.severities().contains(severity)));
  }

  /** A choice among what findings are about; the first item lets all through. */
  private final class Offer {
    private final Combo combo;
    private final String all;
    private final List<String> keys = new ArrayList<>(List.of(""));

    Offer(String id, String label) {
      all = texts.get(label);
      combo = combo(id, List.of(all));
      combo.addListener(SWT.Selection, event -> filter());
    }

    String key() {
      return keys.get(Math.max(0, combo.getSelectionIndex()));
    }

    void offer(Function<FindingRow, String> key, Function<FindingRow, String> label) {
      Map<String, String> found = new LinkedHashMap<>();
      desk.findings().all().forEach(row -> found.putIfAbsent(key.apply(row), label.apply(row)));
      List<String> labels = new ArrayList<>(List.of(all));
      keys.clear();
      keys.add("");
      found.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              entry -> {
                keys.add(entry.getKey());
                labels.add(entry.getValue());
              });
      String[] items = labels.toArray(String[]::new);
      if (!Arrays.equals(items, combo.getItems())) {
        combo.setItems(items);
      }
    }

    /** What is chosen elsewhere is shown also where no finding is about it. */
    void show(String chosen, UnaryOperator<String> label) {
      if (!keys.contains(chosen)) {
        keys.add(chosen);
        combo.add(label.apply(chosen));
      }
      int index = keys.indexOf(chosen);
      if (combo.getSelectionIndex() != index) {
        combo.select(index);
      }
    }
  }
}
