package org.zhibai.desktop.parts;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.Typing;
import org.zhibai.app.WhatIf;
import org.zhibai.app.WhatIf.Effect;
import org.zhibai.desktop.work.Tryout;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.desktop.work.Workplace.Change;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Severity;
import org.zhibai.model.Standing;
import org.zhibai.model.Texts;

/** What if: another value in a cell of a copy, and the findings that vanish and appear with it. */
public final class WhatIfPart {
  private static final int[] WIDTHS = {60, 74, 90, 420};

  private final Workplace desk;
  private final Texts texts;
  private final Label cellLabel;
  private final Text value;
  private final Button reset;
  private final Label effectLabel;
  private final Table table;
  private Typing.@Nullable Possible place;
  private boolean showing;

  /** Makes the view. */
  @Inject
  public WhatIfPart(Composite parent, Workplace desk, Locale language) {
    this.desk = desk;
    this.texts = Texts.of(WhatIfPart.class, language);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 4).applyTo(parent);
    label(parent, "whatif.notice").setText(texts.get("whatif.notice"));
    cellLabel = label(parent, "whatif.cell");
    Label word = new Label(parent, SWT.NONE);
    word.setText(texts.get("whatif.value"));
    value = new Text(parent, SWT.BORDER);
    value.setData("id", "whatif.value");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
    value.addModifyListener(event -> type());
    reset = new Button(parent, SWT.PUSH);
    reset.setText(texts.get("whatif.reset"));
    reset.setData("id", "whatif.reset");
    reset.addListener(SWT.Selection, event -> reset());
    effectLabel = label(parent, "whatif.effect");
    table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
    table.setData("id", "whatif.table");
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table);
    String[] keys = {"effect", "severity", "unit", "message"};
    for (int i = 0; i < keys.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(texts.get("whatif.column." + keys[i]));
      column.setWidth(WIDTHS[i]);
    }
    Hearing.of(desk, table, this::cell, Change.CELL, Change.RESULT);
    Hearing.of(desk, table, this::effect, Change.TYPED);
    Hearing.ofTheme(table, this::effect);
  }

  private Label label(Composite parent, String id) {
    Label label = new Label(parent, SWT.WRAP);
    label.setData("id", id);
    GridDataFactory.fillDefaults()
        .span(3, 1)
        .grab(true, false)
        .hint(200, SWT.DEFAULT)
        .applyTo(label);
    return label;
  }

  /** Another cell is looked at: the value typed goes there from now on. */
  private void cell() {
    Optional<CellAddress> at = desk.cell().filter(cell -> !cell.ref().isEmpty());
    place = null;
    value(false, "", texts.get(at.isEmpty() ? "whatif.choose" : "whatif.reading"));
    at.ifPresent(cell -> desk.typing(cell, answer -> answered(cell, answer)));
    effect();
  }

  private void answered(CellAddress at, Typing answer) {
    if (table.isDisposed() || !desk.cell().equals(Optional.of(at))) {
      return;
    }
    if (answer instanceof Typing.Possible possible) {
      place = possible;
      String typed =
          desk.tryout()
              .map(tryout -> tryout.typed().getOrDefault(at, possible.shown()))
              .orElse(possible.shown());
      String cell = at.sheet() + "!" + at.ref();
      value(
          true,
          typed,
          texts.get("whatif.cell", cell, possible.code(), possible.name(), possible.shown()));
    } else if (answer instanceof Typing.Unreadable unknown) {
      value(false, "", texts.get("sheet.unreadable", unknown.file(), unknown.why()));
    } else {
      value(false, "", texts.get("whatif." + answer, at.ref(), WhatIf.MOST_ROWS));
    }
  }

  private void value(boolean there, String text, String label) {
    showing = true;
    value.setEnabled(there);
    value.setText(text);
    cellLabel.setText(label);
    cellLabel.requestLayout();
    showing = false;
  }

  private void type() {
    Typing.Possible at = place;
    if (!showing && at != null) {
      desk.type(at, value.getText());
    }
  }

  private void reset() {
    desk.untype();
    cell();
  }

  private void effect() {
    Optional<Tryout> tryout = desk.tryout();
    reset.setEnabled(tryout.isPresent());
    Optional<Effect> effect = tryout.flatMap(Tryout::effect);
    table.removeAll();
    effect.ifPresent(this::list);
    effectLabel.setText(said(tryout, effect));
    effectLabel.getParent().layout();
  }

  private String said(Optional<Tryout> tryout, Optional<Effect> effect) {
    if (tryout.flatMap(Tryout::fault).isPresent()) {
      return texts.get("whatif.fault", tryout.get().fault().orElseThrow());
    }
    if (effect.isEmpty()) {
      return tryout.isPresent() ? texts.get("whatif.busy") : "";
    }
    Effect made = effect.get();
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "whatif.effect",
            made.gone().size(),
            made.come().size(),
            made.changed().size(),
            made.followed().size()));
    lines.addAll(ranks(tryout.orElseThrow().submission().unit().code(), made.result()));
    return String.join("\n", lines);
  }

  /** The unit's place in the ranking, where it is another one. */
  private List<String> ranks(String unit, CheckResult now) {
    Optional<Standing> before = desk.result().flatMap(result -> standing(result, unit));
    Optional<Standing> after = standing(now, unit);
    return before.isEmpty() || after.isEmpty() || before.get().total().equals(after.get().total())
        ? List.of()
        : List.of(
            texts.get(
                "whatif.rank",
                desk.names().unit(unit),
                after.get().rank(),
                after.get().total(),
                before.get().rank(),
                before.get().total()));
  }

  private static Optional<Standing> standing(CheckResult result, String unit) {
    return result.standings().stream().filter(one -> one.reporter().equals(unit)).findFirst();
  }

  private void list(Effect effect) {
    Palette palette = Palette.on(table);
    effect.gone().forEach(one -> add("whatif.gone", one, palette.good()));
    effect.come().forEach(one -> add("whatif.come", one, palette.ink(Severity.MANDATORY)));
    effect.changed().forEach(one -> add("whatif.changed", one, palette.ink(Severity.EXPLAIN)));
  }

  private void add(String effect, Finding finding, Color ink) {
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(
        new String[] {
          texts.get(effect),
          desk.names().severity(finding.rule().severity()),
          desk.names().unit(finding.reporter()),
          Texts.oneLine(finding.message())
        });
    item.setForeground(0, ink);
  }

  /** Gives the value the keys. */
  @Focus
  public void focus() {
    value.setFocus();
  }
}
